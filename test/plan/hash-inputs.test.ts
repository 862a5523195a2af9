import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyOverrides } from '../../src/arena/apply-overrides.ts';
import { describeInputs } from '../../src/arena/describe-inputs.ts';
import { loadArenas } from '../../src/arena/load-arenas.ts';
import { planArena } from '../../src/arena/plan-arena.ts';
import { planRuns } from '../../src/plan/plan-runs.ts';
import { scenarioNameOf } from '../../src/plan/planned-run.ts';
import { manifest } from '../helpers/manifests.ts';
import { RICH_ARENA as ARENA, RICH_MOCK as MOCK, richArena } from '../helpers/rich-arena.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

/** For each file, the runs that depend on it, with the way from it to the first of them. */
const CLOSURES: Readonly<Record<string, { readonly runs: readonly string[]; readonly way?: string }>> = {
  'prompts/orders.yaml': { runs: ['order'] },
  'prompts/tone.md': { runs: ['order'], way: 'prompts/tone.md prompts/orders.yaml scenarios/order.yaml' },
  'prompts/later.md': { runs: ['order'] },
  'prompts/smalltalk.yaml': { runs: ['chat', 'judged'], way: 'prompts/smalltalk.yaml scenarios/chat.yaml' },
  'prompts/judging.yaml': { runs: ['judged'], way: 'prompts/judging.yaml scenarios/judged.yaml' },
  'prompts/rule.md': { runs: ['judged'], way: 'prompts/rule.md prompts/judging.yaml scenarios/judged.yaml' },
  'providers/assistant.yaml': { runs: ['order', 'chat', 'judged'] },
  'providers/user.yaml': { runs: ['chat'] },
  'providers/judge.yaml': { runs: ['judged'] },
  'tools/lookup.yaml': { runs: ['order'], way: 'tools/lookup.yaml prompts/orders.yaml scenarios/order.yaml' },
  'tools/lookup.tmpl': {
    runs: ['order'],
    way: 'tools/lookup.tmpl tools/lookup.yaml prompts/orders.yaml scenarios/order.yaml',
  },
  'personas/anna.yaml': { runs: ['chat'] },
  'personas/past.md': { runs: ['chat'], way: 'personas/past.md personas/anna.yaml scenarios/chat.yaml' },
  'scenarios/order.yaml': { runs: ['order'], way: 'scenarios/order.yaml' },
  'scenarios/order.schema.json': { runs: ['order'] },
  'cat.png': { runs: ['order'], way: 'cat.png scenarios/order.yaml' },
  'scenarios/chat.yaml': { runs: ['chat'] },
  'scenarios/judged.yaml': { runs: ['judged'] },
  'tools/unused.yaml': { runs: [] },
  'README.md': { runs: [] },
};

interface HashSetting {
  readonly overrides?: { readonly temperature?: number; readonly maxTokens?: number; readonly seed?: number };
  readonly mode?: 'mock' | 'real';
}

/** The hashes of all runs by scenario. */
async function hashesIn(
  directory: string,
  { overrides = {}, mode = 'mock' }: HashSetting = {},
): Promise<ReadonlyMap<string, string | undefined>> {
  const settings = { workingDirectory: directory };
  const { arenas, readBytes } = await loadArenas(['config.arena.yaml'], settings);
  const { runs: planned } = planRuns(applyOverrides(arenas, { overrides }), { providers: ['assistant'] });
  const { runs } = await describeInputs(planned, { lane: mode, mode, mockFile: undefined, readBytes });
  return new Map(runs.map((run) => [scenarioNameOf(run), run.inputs]));
}

async function differing(
  workspace: Workspace,
  before: ReadonlyMap<string, string | undefined>,
  setting = {},
) {
  const after = await hashesIn(workspace.directory, setting);
  return [...before.keys()].filter((name) => after.get(name) !== before.get(name));
}

describe('the hash of inputs', () => {
  test('is 32 hex digits, the same wherever the checkout lies', async () => {
    await using workspace = await createWorkspace(richArena());
    await using other = await createWorkspace();
    await cp(workspace.directory, path.join(other.directory, 'deeper'), { recursive: true });
    const hashes = await hashesIn(workspace.directory);
    expect([...hashes.keys()]).toEqual(['order', 'chat', 'judged']);
    for (const hash of hashes.values()) expect(hash).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(hashes.values()).size).toBe(3);
    expect(await hashesIn(path.join(other.directory, 'deeper'))).toEqual(hashes);
  });

  test('changes with whatever a run depends on, and a change selects just those runs', async () => {
    await using workspace = await createWorkspace(richArena());
    const before = await hashesIn(workspace.directory);
    const plan = (file: string) =>
      planArena({
        configs: ['config.arena.yaml'],
        workingDirectory: workspace.directory,
        filters: { providers: ['assistant'] },
        mode: 'mock',
        listChangedFiles: async () => ({ base: 'main', files: [file] }),
      });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(CLOSURES)),
        fc.constantFrom(' ', '\n', '\n\n', ' \n'),
        async (file, addition) => {
          const text = await workspace.read(file).catch(() => undefined);
          await workspace.write({ [file]: `${text ?? ''}${addition}` });
          const runs = CLOSURES[file]?.runs;
          expect([file, await differing(workspace, before)]).toEqual([file, runs]);
          const { runs: planned, affected } = await plan(file);
          expect([file, planned.map(scenarioNameOf)]).toEqual([file, runs]);
          const way = CLOSURES[file]?.way;
          if (way !== undefined) expect(affected?.ran[0]?.because).toEqual(way.split(' '));
          if (text === undefined) await rm(workspace.path(file));
          else await workspace.write({ [file]: text });
        },
      ),
      { numRuns: 60, seed: 5, examples: Object.keys(CLOSURES).map((file): [string, string] => [file, '\n']) },
    );
    expect(await hashesIn(workspace.directory)).toEqual(before);
  });

  test.each<{ name: string; change: object; runs: readonly string[] }>([
    { name: 'a temperature', change: { defaults: { temperature: 0.3 } }, runs: ['order', 'chat', 'judged'] },
    {
      name: 'how many run at a time',
      change: { defaults: { concurrency: 7, verbose: true } },
      runs: [],
    },
    {
      name: 'a variable of a prompt',
      change: {
        prompt_configs: [
          ARENA.prompt_configs[0],
          { ...ARENA.prompt_configs[1], vars: { mood: 'grim' } },
          ARENA.prompt_configs[2],
        ],
      },
      runs: ['chat', 'judged'],
    },
    {
      name: 'a judge',
      change: { judges: [{ name: 'strict', provider: 'judge', model: 'm2' }] },
      runs: ['judged'],
    },
    {
      name: 'another simulated user',
      change: { self_play: { ...ARENA.self_play, roles: [{ id: 'customer', provider: 'judge' }] } },
      runs: ['chat'],
    },
    {
      name: 'checks of all',
      change: {
        globals: { conversation_assertions: [{ type: 'content_includes_any', params: { patterns: ['a'] } }] },
      },
      runs: ['order', 'chat', 'judged'],
    },
    { name: 'a scenario fewer', change: { scenarios: ARENA.scenarios.slice(0, 2) }, runs: [] },
  ])('of the Arena manifest takes what concerns a run: $name', async ({ name, change, runs }) => {
    await using workspace = await createWorkspace(richArena());
    const before = await hashesIn(workspace.directory);
    await workspace.write({ 'config.arena.yaml': manifest('Arena', 'rich', { ...ARENA, ...change }) });
    const after = await hashesIn(workspace.directory);
    const changed = [...after.keys()].filter(
      (scenarioName) => after.get(scenarioName) !== before.get(scenarioName),
    );
    expect([name, changed]).toEqual([name, runs]);
  });

  test.each<{ name: string; mock: object; runs: readonly string[] }>([
    {
      name: 'the entry of a scenario',
      mock: { ...MOCK, scenarios: { ...MOCK.scenarios, order: { turns: { 1: 'Done.' } } } },
      runs: ['order'],
    },
    {
      name: 'the entry of a scenario that is not there',
      mock: { ...MOCK, scenarios: { ...MOCK.scenarios, more: { turns: { 1: 'New.' } } } },
      runs: [],
    },
    {
      name: 'the answer to everything else',
      mock: { ...MOCK, defaultResponse: 'Hey.' },
      runs: ['order', 'chat', 'judged'],
    },
  ])('of a mock file takes what concerns a run: $name', async ({ mock, runs }) => {
    await using workspace = await createWorkspace(richArena());
    const before = await hashesIn(workspace.directory);
    await workspace.write({ 'mock.yaml': JSON.stringify(mock) });
    expect(await differing(workspace, before)).toEqual(runs);
  });

  test.each<HashSetting>([
    { overrides: { temperature: 0.9 } },
    { overrides: { maxTokens: 9 } },
    { overrides: { seed: 9 } },
    { mode: 'real' },
  ])('changes with what the invocation asks for: %j', async (setting) => {
    await using workspace = await createWorkspace(richArena());
    const before = await hashesIn(workspace.directory);
    expect(await differing(workspace, before, setting)).toEqual(['order', 'chat', 'judged']);
  });
});
