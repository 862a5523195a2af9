import { expect, test } from 'vitest';
import { runCliHere } from '../helpers/cli-session.ts';
import { commitAll, gitIn } from '../helpers/git.ts';
import { manifest } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const SCENARIOS = 300;
const PROMPTS = 25;

/** Scenarios that take turns in using the prompts, all answered by one mock file. */
function largeArena(): Record<string, string> {
  const prompts = Array.from({ length: PROMPTS }, (_, index) => `topic-${index}`);
  const scenarios = Array.from({ length: SCENARIOS }, (_, index) => `case-${index}`);
  const promptOf = (index: number) => prompts[index % PROMPTS];
  const files: Record<string, string> = {
    'config.arena.yaml': manifest('Arena', 'large', {
      prompt_configs: prompts.map((id) => ({ id, file: `prompts/${id}.yaml` })),
      providers: [{ file: 'provider.yaml' }],
      scenarios: scenarios.map((id) => ({ file: `scenarios/${id}.yaml` })),
      defaults: {},
    }),
    'provider.yaml': manifest('Provider', 'assistant', {
      id: 'assistant',
      type: 'mock',
      model: 'm',
      additional_config: { mock_config: 'mock.yaml' },
    }),
    'mock.yaml': JSON.stringify({
      scenarios: Object.fromEntries(scenarios.map((id) => [id, { turns: { 1: `Hello from ${id}.` } }])),
    }),
    '.gitignore': 'out\nbase.json\n',
  };
  for (const id of prompts) {
    files[`prompts/${id}.yaml`] = manifest('PromptConfig', id, {
      task_type: id,
      version: '1',
      description: 'Answers.',
      system_template: `You know about ${id}.`,
    });
  }
  for (const [index, id] of scenarios.entries()) {
    files[`scenarios/${id}.yaml`] = manifest('Scenario', id, {
      id,
      task_type: promptOf(index),
      description: 'Greets.',
      turns: [
        {
          role: 'user',
          content: 'Hello?',
          assertions: [{ type: 'content_includes', params: { patterns: ['hello'] } }],
        },
      ],
    });
  }
  return files;
}

test('a change of one prompt among 300 scenarios holds those that use it, and every report says so', async () => {
  await using workspace = await createWorkspace(largeArena(), { git: false });
  const { directory } = workspace;
  const base = commitAll(directory);
  const run = (...more: readonly string[]) =>
    runCliHere(directory, ['run', '--mock-provider', '--formats', 'junit,markdown,html', ...more]);
  expect((await run()).exitCode).toBe(0);
  await workspace.write({ 'base.json': await workspace.read('out/arena-results.json') });

  gitIn(directory)('checkout', '--quiet', '-b', 'feature');
  const prompt = await workspace.read('prompts/topic-7.yaml');
  await workspace.write({ 'prompts/topic-7.yaml': prompt.replace('know about', 'know all about') });
  commitAll(directory, 'Know all');

  const affected = Array.from({ length: SCENARIOS / PROMPTS }, (_, index) => `case-${7 + index * PROMPTS}`);
  const plan = await runCliHere(directory, [
    'plan',
    '--mock-provider',
    '--affected-by',
    'main',
    '--format',
    'json',
  ]);
  expect(JSON.parse(plan.out).runs.map(({ scenario }: { scenario: string }) => scenario)).toEqual(affected);
  const { out } = await runCliHere(directory, ['plan', '--mock-provider', '--affected-by', 'main']);
  expect(out).toContain('prompts/topic-7.yaml -> scenarios/case-7.yaml\n');
  expect(out).toContain('and 2 more');

  const narrowed = await run('--affected-by', 'main', '--baseline', 'base.json');
  expect(narrowed.exitCode).toBe(0);
  const short = base.slice(0, 7);
  const sentence = `12 scenarios ran for 1 changed file since ${short}; 288 runs carried from ${short}.`;
  expect(narrowed.out).toContain(sentence);
  expect(narrowed.out).toContain('prompts/topic-7.yaml -> scenarios/case-7.yaml');
  const result = await workspace.readJson<{
    runs: { scenario: string; carried?: object; checks: object[]; key: string; inputs: string }[];
    meta: { affected: { ran: { scenario: string }[] } };
  }>('out/arena-results.json');
  expect(result.runs.filter(({ carried }) => carried === undefined).map(({ scenario }) => scenario)).toEqual(
    affected,
  );
  expect(result.meta.affected).toMatchObject({ base, changedFiles: 1, carried: 288 });
  expect(result.meta.affected.ran.map(({ scenario }) => scenario)).toEqual(affected);
  const before = await workspace.readJson<typeof result>('base.json');
  expect(result.runs.map(({ key }) => key)).toEqual(before.runs.map(({ key }) => key));
  const carried = result.runs.filter((one) => one.carried !== undefined);
  expect(carried.map(({ carried: _carried, ...rest }) => rest)).toEqual(
    before.runs.filter(({ key }) => carried.some((one) => one.key === key)),
  );
  expect((await workspace.read('out/junit.xml')).match(/name="carried" value="/g)).toHaveLength(288);
  expect((await workspace.read('out/results.md')).match(/\(carried over\)/g)).toHaveLength(288);
  const again = await runCliHere(directory, ['report', 'out', '--formats', 'html', '--out', 'again']);
  expect(again.exitCode).toBe(0);
  expect(await workspace.read('again/report.html')).toContain('Why 12 scenarios ran');
  const html = await workspace.read('out/report.html');
  expect(html).toContain('Why 12 scenarios ran');
  expect(html).toContain('<li><code>prompts/topic-7.yaml</code> → <code>scenarios/case-7.yaml</code></li>');
}, 60_000);
