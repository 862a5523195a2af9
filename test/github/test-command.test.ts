import { unlink } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { createVitestProject } from '../helpers/vitest-project.ts';
import { createDesk, pullRequest } from './desk.ts';

const SCENARIOS = 20;

/** Twenty scenarios in two files; in the one about refunds a criterion is judged by what the agent says. */
function scenarioFile(name: string, count: number, reply: string): string {
  return `import { expect, test } from 'vitest';
import { scenario } from 'arena-action';

/** Types are taken out, which moves what comes after them. */
interface Said {
  readonly messages: readonly object[];
  readonly judgmentRequest?: { readonly criteria?: readonly string[] };
}

const desk = { name: 'desk', role: scenario.AgentRole.AGENT, call: async () => ${JSON.stringify(reply)} };
const customer = { name: 'customer', role: scenario.AgentRole.USER, call: async () => 'Hello?' };
const judge = {
  name: 'strict',
  role: scenario.AgentRole.JUDGE,
  criteria: [],
  call: async ({ messages, judgmentRequest }: Said) => {
    const [criterion] = judgmentRequest?.criteria ?? [];
    const isMet = JSON.stringify(messages).includes('fourteen days');
    return isMet
      ? { success: true, metCriteria: [criterion], unmetCriteria: [] }
      : { success: false, reasoning: 'No word of fourteen days.', metCriteria: [], unmetCriteria: [criterion] };
  },
};

for (let number = 1; number <= ${count}; number += 1) {
  test.concurrent(\`${name} \${number}\`, async () => {
    const result = await scenario.run({
      name: \`${name} \${number}\`,
      description: 'Somebody wants their money back.',
      agents: [customer, desk, judge],
      script: [
        scenario.user('I want my money back.'),
        scenario.agent(),
        scenario.check('content_includes', { patterns: ['money'] }),
        scenario.judge({ criteria: ['The agent names the period of fourteen days'] }),
        scenario.succeed(),
      ],
    });
    expect(result).toPassScenario();
  });
}
`;
}

const GOOD = 'You get your money back within fourteen days.';
const BAD = 'You get your money back.';
const LINES = scenarioFile('refund', 1, BAD).split('\n');
const JUDGE_LINE = LINES.findIndex((line) => line.includes('scenario.judge(')) + 1;

test(`${SCENARIOS} scenarios of a vitest project: annotated on their lines, compared on the next run`, async () => {
  await using desk = await createDesk();
  await unlink(path.join(desk.folder, 'config.arena.yaml'));
  const files = {
    'tests/orders.scenario.ts': scenarioFile('order', SCENARIOS - 1, GOOD),
    'tests/refunds.scenario.ts': scenarioFile('refund', 1, GOOD),
  };
  const project = await createVitestProject(files, desk.folder);
  const inputs = { 'test-command': project.command, 'mock-config': '' };
  const environment = { PATH: process.env.PATH ?? '', HOME: desk.folder };
  const { state } = desk.double;

  const push = await desk.run({ event: 'push', runId: 1, sha: 'aaa1', inputs, environment });
  expect(push.commands.filter(({ command }) => command === 'error')).toEqual([]);
  expect([push.exitCode, push.outputs.verdict, push.outputs.passed]).toEqual([0, 'pass', String(SCENARIOS)]);

  await project.write('tests/refunds.scenario.ts', scenarioFile('refund', 1, BAD));
  const broken = await desk.run({
    event: 'pull_request',
    payload: pullRequest('bbb2'),
    runId: 2,
    sha: 'merge2',
    inputs,
    environment,
  });
  expect(broken.exitCode).toBe(1);
  expect(broken.outputs).toMatchObject({
    'new-failures': '1',
    'baseline-sha': 'aaa1',
    failed: '1',
    passed: String(SCENARIOS - 1),
  });
  const checkRun = [...state.checkRuns.values()].find(({ headSha }) => headSha === 'bbb2');
  expect(checkRun?.annotations).toMatchObject([
    {
      path: 'tests/refunds.scenario.ts',
      start_line: JUDGE_LINE,
      annotation_level: 'failure',
      message: expect.stringContaining('The agent names the period of fourteen days'),
      raw_details: expect.stringContaining('[assistant] You get your money back.'),
    },
  ]);
  const [comment] = [...state.comments.values()];
  expect(comment?.body).toMatch(/1 new failure/);
  expect(comment?.body).toContain('The criterion is not met: The agent names the period of fourteen days');
  expect(broken.printed.join('\n')).toContain('No word of fourteen days.');
});
