import { describe, expect, test } from 'vitest';
import { readBaselineFile } from '../../src/arena/compare-files.ts';
import type { ChangedFiles, RunArenaOptions } from '../../src/arena/outcome.ts';
import type { BaselineResolution } from '../../src/baseline/baseline.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { manifest, smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const BASE = 'b'.repeat(40);

/** Two scenarios on prompts of their own; a baseline of them, and a change. */
async function createPair() {
  const prompt = (id: string) =>
    manifest('PromptConfig', id, {
      task_type: id,
      version: '1',
      description: 'Answers.',
      system_template: `You are ${id}.`,
    });
  const workspace = await createWorkspace({
    ...smallArena({
      scenarios: { first: {}, second: { task_type: 'other' } },
      mock: { defaultResponse: 'Hi.', scenarios: {} },
      arena: {
        prompt_configs: [
          { id: 'support', file: 'support.prompt.yaml' },
          { id: 'other', file: 'other.prompt.yaml' },
        ],
      },
    }),
    'other.prompt.yaml': prompt('other'),
  });
  await runWorkspace(workspace, { commit: { sha: BASE } });
  await workspace.write({ 'base.json': await workspace.read('out/arena-results.json') });
  return workspace;
}

async function narrowed(
  workspace: Workspace,
  changes: Partial<ChangedFiles>,
  options: Partial<RunArenaOptions> & { amend?: (resolution: BaselineResolution) => BaselineResolution } = {},
) {
  const { amend = (resolution) => resolution, ...rest } = options;
  const baseline = await readBaselineFile('base.json', workspace.directory, 'test');
  const { outcome } = await runWorkspace(workspace, {
    listChangedFiles: async () => ({ base: BASE, files: [], ...changes }),
    resolveBaseline: async () => amend({ baseline }),
    ...rest,
  });
  const { result, comparison } = outcome;
  return {
    held: result.runs.filter(({ carried }) => carried === undefined).map(({ scenario }) => scenario),
    affected: result.meta.affected,
    result,
    comment: renderComment({ result, comparison, links: {}, notices: [] }),
  };
}

describe('a plan is narrowed', () => {
  test('to nothing when nothing changed', async () => {
    await using workspace = await createPair();
    const { held, affected, comment, result } = await narrowed(workspace, {});
    expect(held).toEqual([]);
    expect(affected).toEqual({ base: BASE, changedFiles: 0, ran: [], carried: 2 });
    expect(result.runs.map(({ carried }) => carried)).toEqual([{ sha: BASE }, { sha: BASE }]);
    expect(comment).toContain(
      '0 scenarios ran for 0 changed files since bbbbbbb; 2 runs carried from bbbbbbb.',
    );
  });

  test('by inputs where git tells of no change: an older baseline, a tool that edits behind it', async () => {
    await using workspace = await createPair();
    const other = await workspace.read('other.prompt.yaml');
    await workspace.write({ 'other.prompt.yaml': other.replace('You are', 'You were') });
    const { held, affected } = await narrowed(workspace, {});
    expect(held).toEqual(['second']);
    expect(affected?.ran[0]?.because).toEqual([
      '(other inputs than in the baseline)',
      'second.scenario.yaml',
    ]);
  });

  test('past a scenario that is new, and its entries in the Arena manifest and the mock file', async () => {
    await using workspace = await createPair();
    const arena = JSON.parse(await workspace.read('config.arena.yaml'));
    arena.spec.scenarios.unshift({ file: 'third.scenario.yaml' });
    await workspace.write({
      'config.arena.yaml': JSON.stringify(arena),
      'mock.yaml': JSON.stringify({
        defaultResponse: 'Hi.',
        scenarios: { third: { turns: { 1: 'Third.' } } },
      }),
      ...Object.fromEntries(
        Object.entries(smallArena({ scenarios: { third: {} } })).filter(([file]) => file.startsWith('third')),
      ),
    });
    const files = ['config.arena.yaml', 'mock.yaml', 'third.scenario.yaml', 'notes.md', 'arena-action.yaml'];
    const { held, affected, result, comment } = await narrowed(workspace, { files });
    expect(held).toEqual(['third']);
    expect(result.runs.map(({ scenario }) => scenario)).toEqual(['third', 'first', 'second']);
    expect(affected).toMatchObject({
      ran: [{ scenario: 'third', because: ['third.scenario.yaml'] }],
      unread: ['notes.md'],
    });
    expect(comment).toContain('Because of `third.scenario.yaml` (1).');
  });

  test('and shows the shared file by which settings reached every run', async () => {
    await using workspace = await createPair();
    const arena = JSON.parse(await workspace.read('config.arena.yaml'));
    arena.spec.defaults.temperature = 0.5;
    await workspace.write({ 'config.arena.yaml': JSON.stringify(arena) });
    const { held, affected } = await narrowed(workspace, { files: ['config.arena.yaml'] });
    expect(held).toEqual(['first', 'second']);
    expect(affected?.ran[0]?.because).toEqual(['config.arena.yaml', 'first.scenario.yaml']);
  });

  test('but not where it was not judged, is not there, or does not tell its inputs', async () => {
    await using workspace = await createPair();
    const amend = ({ baseline }: BaselineResolution): BaselineResolution => {
      if (baseline === undefined) return {};
      const [first, second] = baseline.result.runs;
      if (first === undefined || second === undefined) return {};
      const { inputs: _inputs, ...silent } = second;
      return {
        baseline: {
          ...baseline,
          result: { ...baseline.result, runs: [{ ...first, status: 'error' }, silent] },
        },
      };
    };
    const { affected } = await narrowed(workspace, {}, { amend });
    expect(affected?.ran.map(({ because }) => because[0])).toEqual([
      '(not judged to its end in the baseline)',
      '(the baseline does not tell what it depended on)',
    ]);
    const without = await narrowed(
      workspace,
      {},
      {
        amend: ({ baseline }) =>
          baseline === undefined
            ? {}
            : { baseline: { ...baseline, result: { ...baseline.result, runs: [] } } },
      },
    );
    expect(without.affected?.ran.map(({ because }) => because[0])).toEqual(
      Array(2).fill('(not in the baseline)'),
    );
  });

  test('with the trials of the baseline as they are, and the commit where they were really held', async () => {
    await using workspace = await createPair();
    const { result } = await narrowed(
      workspace,
      {},
      {
        amend: ({ baseline }) =>
          baseline === undefined
            ? {}
            : {
                baseline: {
                  ...baseline,
                  result: {
                    ...baseline.result,
                    runs: baseline.result.runs.flatMap((run) => [
                      { ...run, carried: { sha: 'older' } },
                      { ...run, key: run.key.replace(/1$/, '2'), trial: 2 },
                    ]),
                  },
                },
              },
      },
    );
    expect(result.runs.map(({ scenario, trial, carried }) => [scenario, trial, carried?.sha])).toEqual([
      ['first', 1, 'older'],
      ['first', 2, BASE],
      ['second', 1, 'older'],
      ['second', 2, BASE],
    ]);
  });
});

describe('everything runs', () => {
  type Amend = (resolution: BaselineResolution) => BaselineResolution;
  const origin =
    (more: object): Amend =>
    ({ baseline }) =>
      baseline === undefined ? {} : { baseline: { ...baseline, origin: { ...baseline.origin, ...more } } };
  const result =
    (more: object): Amend =>
    ({ baseline }) =>
      baseline === undefined ? {} : { baseline: { ...baseline, result: { ...baseline.result, ...more } } };
  test.each<{ name: string; changes?: Partial<ChangedFiles>; amend?: Amend; reason: string }>([
    {
      name: 'without a baseline',
      amend: () => ({ reason: 'it expired' }),
      reason: 'there is no baseline: it expired',
    },
    {
      name: 'against an unverified one',
      amend: origin({ unverified: true }),
      reason: 'nobody vouches for the baseline',
    },
    {
      name: 'against the other lane',
      amend: result({ lane: 'real' }),
      reason: 'the baseline is of the real lane',
    },
    {
      name: 'against another major version',
      amend: result({ meta: { engineVersion: '99.1.0', generatedAt: '', durationMs: 0, executionId: '' } }),
      reason: 'the baseline was made by version 99.1.0 of the engine',
    },
    { name: 'beyond what is listed', changes: { incompleteBecause: 'too many' }, reason: 'too many' },
  ])('$name', async ({ changes = {}, amend, reason }) => {
    await using workspace = await createPair();
    const { held, affected, comment } = await narrowed(
      workspace,
      changes,
      amend === undefined ? {} : { amend },
    );
    expect(held).toEqual(['first', 'second']);
    expect(affected).toMatchObject({ ran: [], carried: 0, everythingBecause: reason });
    expect(comment).toContain(`Everything ran, not only what the change affects: ${reason}.`);
  });
});
