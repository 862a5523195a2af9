import { expect, test } from 'vitest';
import { describeRun } from '../../src/engine/describe-run.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import { executeOne, type PlannedArenaInput, planArena, sourceFile } from '../helpers/planned-arena.ts';

function facts(input: PlannedArenaInput, change: (run: PlannedRun) => PlannedRun = (run) => run) {
  const [run] = planArena(input);
  if (run === undefined) throw new Error('The plan has no run.');
  return describeRun(change(run), { runId: 'id', attempt: 1 });
}

const providers = { p: { defaults: { temperature: 0.1, top_p: 0.9, max_tokens: 100 } } };

test.each<[string, PlannedArenaInput, object]>([
  ['nothing is set', {}, {}],
  ['the provider sets them', { providers }, { temperature: 0.1, top_p: 0.9, max_tokens: 100 }],
  [
    'the arena overrides the provider',
    { providers, arena: { defaults: { temperature: 0.5, max_tokens: 7, seed: 0 } } },
    { temperature: 0.5, top_p: 0.9, max_tokens: 7, seed: 0 },
  ],
  [
    'a zero of the arena means unset',
    { providers, arena: { defaults: { temperature: 0, max_tokens: 0 } } },
    { temperature: 0.1, top_p: 0.9, max_tokens: 100 },
  ],
])('params in force when %s', (_case, input, params) => {
  expect(facts(input).params).toEqual(params);
});

test('labels of the scenario are its tags', () => {
  const labelled = (run: PlannedRun): PlannedRun => {
    if (run.kind !== 'scenario') return run;
    const { scenario } = run;
    const metadata = { name: 's1', labels: { team: 'search', tier: '1' } };
    return { ...run, scenario: { ...scenario, manifest: { ...scenario.manifest, metadata } } };
  };
  expect(facts({}, labelled).tags).toEqual(['team=search', 'tier=1']);
  expect(facts({})).not.toHaveProperty('tags');
});

const selfPlay = (enabled: boolean): PlannedArenaInput => ({
  providers: { assistant: {}, user: { model: 'u-model' } },
  scenarios: { s1: { providers: ['assistant'], turns: [{ role: 'customer', persona: 'impatient' }] } },
  arena: { self_play: { enabled, personas: [], roles: [{ id: 'customer', provider: 'user' }] } },
});

test('both roles are named where a simulated user takes part', () => {
  expect(facts(selfPlay(true))).toMatchObject({
    selfPlay: true,
    persona: 'impatient',
    assistantRole: { provider: 'assistant', model: 'gpt', region: 'default' },
    userRole: { provider: 'user', model: 'u-model', region: 'default' },
  });
  expect(facts(selfPlay(false))).not.toHaveProperty('userRole');
});

test('the commit of the execution stands in the per-run file', async () => {
  const { dump } = await executeOne({}, { commit: { sha: 'abc', dirty: false } });
  expect(dump.Commit).toEqual({ sha: 'abc', dirty: false });
});

test('a prompt that is in no pack is known by its task type and version', async () => {
  expect(facts({}).promptPack).toEqual({ id: 'support', version: '1' });
  expect(facts({ prompt: null })).not.toHaveProperty('promptPack');
  const { dump } = await executeOne({});
  expect(dump.PromptPack).toBe('support@1');
});

test.each([
  [
    { id: 'shop', version: '2.1.0' },
    { id: 'shop', version: '2.1.0' },
  ],
  [{ id: 'shop' }, { id: 'shop' }],
  [{ version: '2.1.0' }, { id: 'support', version: '1' }],
])('the pack %j of the arena comes first when it has an id', (content, expected) => {
  const [run] = planArena({});
  if (run === undefined) throw new Error('nothing planned');
  const loaded = { ...run.arena.loaded, pack: { content, source: sourceFile('shop.pack.json') } };
  const packed = { ...run, arena: { ...run.arena, loaded } };
  expect(describeRun(packed, { runId: 'r', attempt: 1 }).promptPack).toEqual(expected);
});
