import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { jestNote, jestStarter } from '../../helpers/jest.ts';
import { createRunnerProject, runTestCommand } from '../../helpers/runner-project.ts';

const ARENA = 'config.arena.yaml::hello::assistant::default::1 passed';

/** What both files of tests begin with; a desk answers in one of four ways. */
const HELPERS = `import { setTimeout } from 'node:timers/promises';
import { scenario } from 'arena-action';

const answers = {
  good: async () => 'You get your money back.',
  bad: async () => 'No.',
  broken: async () => { throw new Error('closed'); },
  slow: ({ signal }) => setTimeout(60_000, 'late', { signal }),
};
function held(name, kind, { signal, script }) {
  const desk = { name: 'desk', role: scenario.AgentRole.AGENT, call: answers[kind] };
  return { name, description: 'Somebody wants their money back.', agents: [desk], script, signal };
}
let attempts = 0;
`;

const steps = (marker: string) => `[
      scenario.user('I want my money back.'),
      scenario.agent(), // ${marker} agent
      scenario.check('content_includes', { patterns: ['money'] }), // ${marker} check
    ]`;

const NODE = `import test from 'node:test';
${HELPERS}
test('passes', async () => {
  const result = await scenario.run(held('passing', 'good', { script: ${steps('passing')} }));
  scenario.assertScenarioPasses(result);
});
test('fails', async () => {
  const result = await scenario.run(held('failing', 'bad', { script: ${steps('failing')} }));
  scenario.assertScenarioPasses(result);
});
test('breaks off', async () => {
  await scenario.run(held('breaking', 'broken', { script: ${steps('breaking')} }));
});
test('takes too long', { timeout: 300 }, async ({ signal }) => {
  await scenario.run(held('hanging', 'slow', { signal, script: ${steps('hanging')} }));
});
test('is tried again', async () => {
  for (const kind of ['bad', 'good']) {
    const result = await scenario.run(held('again', kind, { script: ${steps('again')} }));
    if (result.success) return;
  }
});
`;

const JEST = `import { expect, jest, test } from '@jest/globals';
${HELPERS}
expect.extend(scenario.scenarioMatchers);
test('passes', async () => {
  const result = await scenario.run(held('passing', 'good', { script: ${steps('passing')} }));
  expect(result).toPassScenario();
});
test('fails', async () => {
  const result = await scenario.run(held('failing', 'bad', { script: ${steps('failing')} }));
  expect(result).toPassScenario();
});
test('breaks off', async () => {
  await scenario.run(held('breaking', 'broken', { script: ${steps('breaking')} }));
});
test('takes too long', async () => {
  const signal = AbortSignal.timeout(300);
  await scenario.run(held('hanging', 'slow', { signal, script: ${steps('hanging')} }));
});
jest.retryTimes(1);
test('is tried again', async () => {
  attempts += 1;
  const kind = attempts === 1 ? 'bad' : 'good';
  const result = await scenario.run(held('again', kind, { script: ${steps('again')} }));
  expect(result).toPassScenario();
});
`;

const OTHER = `${HELPERS}
test('passes', async () => {
  scenario.assertScenarioPasses(await scenario.run(held('passing', 'good', { script: ${steps('passing')} })));
});
test('fails for a reason of its own', () => {
  throw new Error('nothing to do with a scenario');
});
`;

interface Runner {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** What a file of tests imports first. */
  readonly imports: string;
  readonly packageJson: object;
  /** How often a test is held that fails each time; jest tries all tests of a file again. */
  readonly failures: number;
  readonly called: RegExp;
  command(file: string): string;
}

const node = `"${process.execPath}"`;
const RUNNERS: readonly Runner[] = [
  {
    name: 'node:test',
    file: 'tests/desk.test.mjs',
    text: NODE,
    imports: "import test from 'node:test';\n",
    packageJson: { type: 'module' },
    failures: 1,
    called: /^ABORTED: The run was called off: /,
    command: (file) => `${node} --test ${file}`,
  },
  {
    name: `jest${jestNote}`,
    file: 'tests/desk.test.mjs',
    text: JEST,
    imports: "import { test } from '@jest/globals';\n",
    packageJson: { type: 'module', jest: { testMatch: ['**/*.test.mjs'], transform: {} } },
    failures: 2,
    called: /^ABORTED: The run was called off: .*The operation was aborted due to timeout$/,
    command: (file) => `${node} --experimental-vm-modules "${jestStarter ?? ''}" --ci ${file}`,
  },
];

const skipsOf = ({ name }: Runner) => name.startsWith('jest') && jestStarter === undefined;

describe.each(RUNNERS)('$name', (runner) => {
  const { file, text, imports, packageJson, failures, called, command } = runner;
  const lineOf = (marker: string) => text.split('\n').findIndex((line) => line.endsWith(`// ${marker}`)) + 1;
  const files = { 'package.json': JSON.stringify({ private: true, ...packageJson }) };

  test.skipIf(skipsOf(runner))('its scenarios join the results, each where it failed', async () => {
    await using project = await createRunnerProject({ ...files, [file]: text });
    const { exitCode, err, out, runs, placed } = await runTestCommand(project, command(file));
    const trialsOf = (name: string, statuses: readonly string[]) =>
      statuses.map((status, index) => `${file}::${name}::desk::default::${index + 1} ${status}`);
    const unsteady = (status: string) => Array.from({ length: failures }, () => status);
    expect(runs).toEqual([
      ARENA,
      ...trialsOf('passing', ['passed']),
      ...trialsOf('failing', unsteady('failed')),
      ...trialsOf('breaking', unsteady('error')),
      ...trialsOf('hanging', unsteady('error')),
      ...trialsOf('again', ['failed', 'passed']),
    ]);
    expect(placed).toContainEqual([
      'failing',
      expect.stringContaining('lacks "money"'),
      `${file}:${lineOf('failing check')}`,
    ]);
    expect(placed).toContainEqual([
      'breaking',
      'AGENT_FAILED: [desk] closed',
      `${file}:${lineOf('breaking agent')}`,
    ]);
    expect(placed).toContainEqual([
      'hanging',
      expect.stringMatching(called),
      `${file}:${lineOf('hanging agent')}`,
    ]);
    expect(exitCode).toBe(1);
    expect(out).toContain(`${file}:${lineOf('breaking agent')}:`);
    // What the runner printed: the words of the matcher, or of the assertion.
    expect(err).toContain('Scenario "failing" did not pass: failure (step).');
    expect(err).toContain('Agent: No.');
  });

  test.skipIf(skipsOf(runner))(
    'a test that fails without a scenario is an error of the command',
    async () => {
      await using project = await createRunnerProject({ ...files, [file]: `${imports}${OTHER}` });
      const { exitCode, runs, placed } = await runTestCommand(project, command(file));
      expect(runs.slice(0, 2)).toEqual([ARENA, `${file}::passing::desk::default::1 passed`]);
      expect(runs.at(-1)).toMatch(/^test command::.* error$/);
      expect(placed).toEqual([
        [command(file), expect.stringMatching(/^TEST_COMMAND_FAILED: .*exit code 1/), undefined],
      ]);
      expect(exitCode).toBe(3);
    },
  );
});
