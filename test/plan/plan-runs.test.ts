import { describe, expect, it } from 'vitest';
import { loadArenas } from '../../src/arena/load-arenas.ts';
import { type PlanFilters, planRuns } from '../../src/plan/plan-runs.ts';
import { providerNameOf, scenarioNameOf } from '../../src/plan/planned-run.ts';
import { type SmallArena, smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const providers = {
  alpha: { capabilities: ['text', 'tools'] },
  beta: { capabilities: ['text'], group: 'default' },
  gamma: { group: 'judges', capabilities: ['vision'] },
};

async function plan(arena: SmallArena, filters: PlanFilters = {}) {
  await using workspace = await createWorkspace(smallArena(arena));
  const { arenas } = await loadArenas(['config.arena.yaml'], { workingDirectory: workspace.directory });
  return planRuns(arenas, filters);
}

const pairs = (runs: Awaited<ReturnType<typeof plan>>['runs']) =>
  runs.map((run) => `${run.region}/${scenarioNameOf(run)}/${providerNameOf(run)}`);

describe('planRuns', () => {
  it.each<[string, object, PlanFilters, string[]]>([
    ['takes the default group', {}, {}, ['default/one/alpha', 'default/one/beta']],
    ['takes a named group', { provider_group: 'judges' }, {}, ['default/one/gamma']],
    [
      'takes every provider when the group is empty',
      { provider_group: 'nobody' },
      {},
      ['default/one/alpha', 'default/one/beta', 'default/one/gamma'],
    ],
    [
      'lets named providers bypass groups and capabilities, in their order, once each',
      { providers: ['gamma', 'alpha', 'gamma'], required_capabilities: ['audio'] },
      {},
      ['default/one/gamma', 'default/one/alpha'],
    ],
    [
      'keeps providers with every capability',
      { required_capabilities: ['text', 'tools'] },
      {},
      ['default/one/alpha'],
    ],
    [
      'intersects with the filter',
      { providers: ['gamma', 'alpha'] },
      { providers: ['alpha'] },
      ['default/one/alpha'],
    ],
    [
      'nests region, scenario, provider and drops duplicate regions',
      { providers: ['alpha'] },
      { regions: ['uk', 'us', 'uk'] },
      ['uk/one/alpha', 'us/one/alpha'],
    ],
  ])('%s', async (_title, scenario, filters, expected) => {
    const { runs } = await plan({ providers, scenarios: { one: scenario } }, filters);
    expect(pairs(runs)).toEqual(expected);
  });

  it('keeps the order of the file, not of the filter', async () => {
    const arena = { scenarios: { b: {}, a: {}, c: {} } };
    const { runs } = await plan(arena, { scenarios: ['c', 'b'] });
    expect(pairs(runs)).toEqual(['default/b/assistant', 'default/c/assistant']);
  });

  it('gives every run a key of its own that does not depend on the directory', async () => {
    const { runs } = await plan({ providers, scenarios: { one: {}, 'o:ne%': {} } }, { regions: ['a', 'b'] });
    const keys = runs.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys[0]).toBe('config.arena.yaml::one::alpha::a::1');
    expect(keys.find((key) => key.includes('o%3Ane%25'))).toBeDefined();
  });

  it.each<[string, PlanFilters, RegExp]>([
    [
      'scenario',
      { scenarios: ['ones'] },
      /scenario filter names "ones".*Did you mean "one"\? Known: "one"\./,
    ],
    ['provider', { providers: ['alpa'] }, /provider filter names "alpa".*Did you mean "alpha"\?/],
    ['eval', { evals: ['nothing'] }, /eval filter names "nothing".*Known: none\./],
  ])('refuses an unknown %s and lists what is known', async (_noun, filters, message) => {
    await expect(plan({ providers, scenarios: { one: {} } }, filters)).rejects.toThrow(message);
  });

  it('warns of a scenario without a run and refuses a plan without any', async () => {
    const scenarios = { deaf: { required_capabilities: ['audio'] }, one: {} };
    const { warnings } = await plan({ providers, scenarios });
    expect(warnings.map(({ message }) => message)).toEqual([
      'Scenario "deaf" gets no run: no provider with the capabilities audio is left.',
    ]);
    await expect(plan({ providers, scenarios: { deaf: scenarios.deaf } })).rejects.toThrow(
      /nothing to run.*"deaf"/,
    );
  });

  it('runs evals when there are no scenarios, or when asked for', async () => {
    const evalFile = JSON.stringify({
      apiVersion: 'promptkit.altairalabs.ai/v1alpha1',
      kind: 'Eval',
      metadata: { name: 'replayed' },
      spec: {
        id: 'replayed',
        description: 'An old conversation.',
        recording: { path: 'old.recording.json' },
      },
    });
    const files = {
      ...smallArena({ arena: { evals: [{ file: 'replayed.eval.yaml' }] } }),
      'replayed.eval.yaml': evalFile,
      'old.recording.json': '{}',
    };
    await using workspace = await createWorkspace(files);
    const { arenas } = await loadArenas(['config.arena.yaml'], { workingDirectory: workspace.directory });
    const both = planRuns(arenas, {});
    expect(pairs(both.runs)).toEqual(['default/hello/assistant']);
    expect(both.warnings).toMatchObject([{ code: 'evals-left-out', path: 'spec.evals' }]);
    const evals = planRuns(arenas, { evals: ['replayed'] });
    expect(pairs(evals.runs)).toEqual(['default/replayed/eval']);
    expect(evals.warnings).toEqual([]);
    expect(planRuns(arenas, { scenarios: ['hello'] }).warnings).toEqual([]);
  });
});
