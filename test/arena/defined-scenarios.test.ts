import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ManifestProblemsError, openEngine, planArena, runArena } from '../../src/index.ts';
import { defineScenario } from '../../src/manifest/define-scenario.ts';
import type { Scenario } from '../../src/manifest/scenario.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const say = (content: string) => ({ role: 'user', content });
const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });

/** What the twins say; each is a file in one arena and code in another. */
const twins: readonly (readonly [string, Partial<Scenario>])[] = [
  ['one turn', { turns: [say('Hello?')] }],
  [
    'checks of turns and of the conversation',
    {
      turns: [
        { ...say('Hello?'), assertions: [includes('Hi'), { ...includes('tea'), message: 'wants tea' }] },
        say('Bye.'),
      ],
      conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['Goodbye'] } }],
    },
  ],
  [
    'settings of turns, trials and variables',
    {
      turns: [{ ...say('Hello, {{name}}?'), assistant_temp: 0.9, seed: 3 }],
      trials: 2,
      variables: { name: 'Ada' },
      labels: { team: 'desk' },
    },
  ],
  ['one of the providers', { turns: [say('Hello?')], providers: ['large'] }],
  [
    'a condition of a check',
    { turns: [{ ...say('Hello?'), assertions: [{ ...includes('Hi'), when: { any_tool_called: true } }] }] },
  ],
];

const mock = {
  scenarios: { greet: { turns: { 1: 'Hi there.', 2: 'Goodbye.' } } },
};

function specOf(spec: Partial<Scenario>): Scenario {
  return { id: 'greet', task_type: 'support', description: 'Greets.', turns: [], ...spec };
}

/** Files of an arena with two providers and these scenarios. */
function arenaOf(scenarios: Readonly<Record<string, object>>) {
  return createWorkspace(smallArena({ scenarios, providers: { small: {}, large: {} }, mock }));
}

/** A plan or result as JSON, without the places of its checks. */
function unplaced(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'location' ? undefined : inner)));
}

/** What a plan says of its runs. */
function runsOf(plan: Awaited<ReturnType<typeof planArena>>) {
  return plan.runs.map((run) => {
    if (run.kind === 'eval') throw new Error('no eval was planned');
    const { turnChecks, conversationChecks, manifest } = run.scenario;
    const checks = [...turnChecks.flat(), ...conversationChecks];
    return unplaced({
      key: run.key,
      provider: run.provider.id,
      spec: manifest.spec,
      checks: checks.map(({ definition: _definition, directory: _directory, ...check }) => check),
    });
  });
}

const lines = readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n');

/** The line of this file with some words, in the test whose name begins so; counts from 1. */
function lineOf(name: string, words: string): number {
  const start = lines.findIndex((line) => line.includes(`('${name}`));
  return lines.findIndex((line, index) => index > start && line.includes(words)) + 1;
}

describe('a scenario in code and its twin in YAML', () => {
  test.each(twins)('give equal plans and results: %s', async (_name, spec) => {
    await using yaml = await arenaOf({ greet: specOf(spec) });
    await using code = await arenaOf({});
    const definedScenarios = [defineScenario(specOf(spec))];
    const planOf = (workingDirectory: string, more: object = {}) =>
      planArena({ configs: ['config.arena.yaml'], workingDirectory, filters: {}, mode: 'mock', ...more });
    const plan = await planOf(yaml.directory);
    expect(plan.runs.length).toBeGreaterThan(0);
    expect(runsOf(await planOf(code.directory, { definedScenarios }))).toEqual(runsOf(plan));
    const { outcome: written } = await runWorkspace(yaml);
    const { outcome: defined } = await runWorkspace(code, { definedScenarios });
    const comparable = (outcome: typeof written) =>
      outcome.result.runs.map(({ inputs: _inputs, ...run }) => unplaced(run));
    expect(comparable(defined)).toEqual(comparable(written));
    expect(defined.result.summary).toEqual(written.result.summary);
  });

  test('differ in where their checks are: in the manifest, and at the call', async () => {
    const spec = specOf({ turns: [{ ...say('Hello?'), assertions: [includes('tea')] }] });
    await using code = await arenaOf({});
    const definedScenarios = [defineScenario(spec)];
    const { outcome } = await runWorkspace(code, { definedScenarios });
    const [check] = outcome.result.runs.flatMap(({ checks }) => checks);
    expect(check).toMatchObject({ status: 'failed' });
    expect(check?.location.file).toMatch(/test\/arena\/defined-scenarios\.test\.ts$/);
    expect(check?.location.line).toBe(lineOf('differ in where', 'defineScenario(spec)'));
  });
});

describe('scenarios in code', () => {
  test('stand beside those in YAML and are chosen by id', async () => {
    await using workspace = await arenaOf({ greet: {} });
    const other = defineScenario(specOf({ id: 'other', turns: [say('Hello?')], providers: ['small'] }));
    const planned = async (scenarios?: readonly string[]) => {
      const { runs } = await planArena({
        configs: ['config.arena.yaml'],
        workingDirectory: workspace.directory,
        filters: scenarios === undefined ? {} : { scenarios },
        mode: 'mock',
        definedScenarios: [other],
      });
      return runs.map(({ key }) => key);
    };
    expect(await planned()).toEqual([
      'config.arena.yaml::greet::small::default::1',
      'config.arena.yaml::greet::large::default::1',
      'config.arena.yaml::other::small::default::1',
    ]);
    expect(await planned(['other'])).toEqual(['config.arena.yaml::other::small::default::1']);
  });

  test('join those of every arena of an engine', async () => {
    const inFolder = (folder: string) => smallArena({ scenarios: { greet: {} } }, `${folder}/`);
    await using workspace = await createWorkspace({ ...inFolder('a'), ...inFolder('b') });
    await using engine = await openEngine(['a/config.arena.yaml', 'b/config.arena.yaml'], {
      workingDirectory: workspace.directory,
      mode: 'mock',
      definedScenarios: [defineScenario(specOf({ id: 'other', turns: [say('Hello?')] }))],
    });
    const { runs } = engine.generateRunPlan({ scenarios: ['other'] });
    expect(runs.map(({ key }) => key)).toEqual([
      'a/config.arena.yaml::other::assistant::default::1',
      'b/config.arena.yaml::other::assistant::default::1',
    ]);
  });

  test('have other inputs once they say something else', async () => {
    await using workspace = await arenaOf({});
    const inputsOf = async (content: string) => {
      const definedScenarios = [content].map((words) => defineScenario(specOf({ turns: [say(words)] })));
      const { outcome } = await runWorkspace(workspace, { definedScenarios });
      return outcome.result.runs.map(({ inputs }) => inputs);
    };
    const first = await inputsOf('Hello?');
    expect(first[0]).toMatch(/^[0-9a-f]+$/);
    expect(await inputsOf('Hello?')).toEqual(first);
    expect(await inputsOf('Good morning?')).not.toEqual(first);
  });

  const wrong: readonly (readonly [string, unknown, string])[] = [
    ['a key nobody knows', { ...specOf({}), trial: 2 }, 'spec.trial'],
    ['a value of another type', { ...specOf({}), turns: 'Hello?' }, 'spec.turns'],
    ['no id', { task_type: 'support', description: 'Greets.', turns: [] }, 'spec.id'],
    ['a task type without a prompt', specOf({ task_type: 'sale' }), 'spec.task_type'],
    ['a check nobody knows', specOf({ conversation_assertions: [{ type: 'kind', params: {} }] }), 'type'],
    ['nothing at all', undefined, 'spec'],
  ];

  test.each(wrong)('are refused at the place of their call: %s', async (_name, spec, path) => {
    await using workspace = await arenaOf({});
    const definedScenarios = [Reflect.apply(defineScenario, undefined, [spec])];
    const error: unknown = await runArena({
      configs: ['config.arena.yaml'],
      workingDirectory: workspace.directory,
      definedScenarios,
    }).catch((thrown: unknown) => thrown);
    if (!(error instanceof ManifestProblemsError)) throw error;
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => problem.path)).toEqual([expect.stringContaining(path)]);
    for (const { location } of errors) {
      expect(location.file).toMatch(/defined-scenarios\.test\.ts$/);
      expect(location.line).toBe(lineOf('are refused at', 'Reflect.apply(defineScenario'));
    }
  });

  test('must not have the name of another', async () => {
    await using workspace = await arenaOf({ greet: {} });
    const definedScenarios = [defineScenario(specOf({ turns: [say('Hello?')] }))];
    const running = runWorkspace(workspace, { definedScenarios });
    await expect(running).rejects.toMatchObject({ problems: [{ code: 'duplicate-name' }] });
  });
});
