import { describe, expect, test } from 'vitest';
import { type BlessRequest, blessFailures } from '../../src/arena/bless-failures.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const turn = (...patterns: string[]) => ({
  turns: [{ role: 'user', content: 'Hi', assertions: patterns.map(includes) }],
});

/** Two scenarios that fail, one check each, and one that passes. */
const ARENA = smallArena({
  scenarios: { refund: turn('never'), hours: turn('never', 'hello'), calm: turn('hello') },
  mock: { scenarios: {}, defaultResponse: 'hello' },
});

async function blessed(workspace: Workspace, changes: Partial<BlessRequest> = {}) {
  return blessFailures({
    workingDirectory: workspace.directory,
    results: 'out',
    reason: 'The new tone is meant.',
    selection: {},
    all: false,
    by: 'Ann <ann@example.org>',
    clock: createFixedClock('2026-11-21T06:00:00Z'),
    executionId: 'x',
    ...changes,
  });
}

const RUN = { commit: { sha: 'c0ffee' } };

describe('blessFailures', () => {
  test('creates the file for what is selected', async () => {
    await using workspace = await createWorkspace(ARENA);
    await runWorkspace(workspace, RUN);
    const written = await blessed(workspace, { selection: { scenario: ['refund'] } });
    expect(written).toMatchObject([
      { file: 'arena-action.yaml', accepted: [{ scenario: 'refund' }], stale: [] },
    ]);
    const text = await workspace.read('arena-action.yaml');
    expect(text.replace(/content_includes\/[0-9a-f]{8}/, 'content_includes/0')).toBe(`blessings:
  - scenario: refund
    provider: assistant
    check: assertion/turn/0/content_includes/0
    by: Ann <ann@example.org>
    at: 2026-11-21T06:00:00.000Z
    reason: The new tone is meant.
    commit: c0ffee
`);
  });

  const existing = `# How the desk is judged.
fail_on: [ new-failures, errors ] # and no more

quarantine:
  # Wobbles since May.
  - scenario: hours
    type: length
    reason: 'Answers come in two sizes.'
    expires: 2027-01-31
blessings:
  - { scenario: gone, by: Bob, at: "2026-01-01T00:00:00Z", reason: Old. }
`;

  test('keeps comments and what else there is, and names what is stale', async () => {
    await using workspace = await createWorkspace({ ...ARENA, 'arena-action.yml': existing });
    await runWorkspace(workspace, RUN);
    const [written] = await blessed(workspace, { all: true });
    expect(written?.file).toBe('arena-action.yml');
    expect(written?.accepted.map(({ scenario }) => scenario)).toEqual(['refund', 'hours']);
    expect(written?.stale).toMatchObject([{ scenario: 'gone', by: 'Bob' }]);
    const text = await workspace.read('arena-action.yml');
    expect(text.startsWith(existing)).toBe(true);
    expect(text.match(/reason: The new tone is meant\./g)).toHaveLength(2);
  });

  test.each([
    ['an empty list', 'blessings: []\ntrials: 3\n', 'blessings:\n  - scenario: refund'],
    ['a list without indentation', 'must_pass:\n- scenario: hours\n', 'blessings:\n- scenario: refund'],
  ])('writes after %s in its own way', async (_, text, wanted) => {
    await using workspace = await createWorkspace({ ...ARENA, 'arena-action.yaml': text });
    await runWorkspace(workspace, RUN);
    await blessed(workspace, { selection: { scenario: ['refund'] } });
    expect(await workspace.read('arena-action.yaml')).toContain(wanted);
  });

  test.each<[string, Partial<BlessRequest>, RegExp]>([
    ['no reason', { all: true, reason: ' ' }, /accepted with a reason/],
    ['nothing selected', {}, /--scenario.*--all.*New failures are in refund, hours/],
    [
      'an unknown scenario',
      { selection: { scenario: ['refnd'] } },
      /the scenario "refnd"\. Did you mean "refund"/,
    ],
    ['one that passes', { selection: { scenario: ['calm'] } }, /No new failure has the scenario "calm"/],
    [
      'selectors that share nothing',
      { selection: { scenario: ['refund'], provider: ['slow'] } },
      /the provider "slow".*assistant/,
    ],
    ['no results', { all: true, results: 'elsewhere' }, /cannot be read/],
  ])('refuses %s', async (_, changes, message) => {
    await using workspace = await createWorkspace(ARENA);
    await runWorkspace(workspace, RUN);
    await expect(blessed(workspace, changes)).rejects.toThrow(message);
    await expect(workspace.read('arena-action.yaml')).rejects.toThrow();
  });

  test('refuses results without a new failure, and a broken policy file', async () => {
    await using workspace = await createWorkspace({
      ...ARENA,
      'mock.yaml': JSON.stringify({ scenarios: {}, defaultResponse: 'hello never' }),
    });
    await runWorkspace(workspace, RUN);
    await expect(blessed(workspace, { all: true })).rejects.toThrow(/no new failure/);
    await workspace.write({ 'mock.yaml': JSON.stringify({ scenarios: {}, defaultResponse: 'hello' }) });
    await runWorkspace(workspace, RUN);
    await workspace.write({ 'arena-action.yaml': 'fail_on: sometimes\n' });
    await expect(blessed(workspace, { all: true })).rejects.toThrow(/1 problem/);
    expect(await workspace.read('arena-action.yaml')).toBe('fail_on: sometimes\n');
  });

  test('refuses results that name an arena outside the repository', async () => {
    await using workspace = await createWorkspace(ARENA);
    await runWorkspace(workspace, RUN);
    const text = await workspace.read('out/comparison.json');
    await workspace.write({
      'out/comparison.json': text.replaceAll('"config.arena.yaml"', '"../../x/config.arena.yaml"'),
    });
    await expect(blessed(workspace, { all: true })).rejects.toThrow(/outside the repository/);
  });
});

describe('a blessing', () => {
  test('waits for its failure, excuses it, is carried by the next baseline, and is spent then', async () => {
    await using workspace = await createWorkspace(ARENA);
    await runWorkspace(workspace, RUN);
    await blessed(workspace, { selection: { scenario: ['refund'] } });
    const run = async (reply: string, baseline?: Awaited<ReturnType<typeof runWorkspace>>) => {
      await workspace.write({ 'mock.yaml': JSON.stringify({ scenarios: {}, defaultResponse: reply }) });
      const resolution =
        baseline === undefined
          ? { reason: 'none' }
          : {
              baseline: {
                result: baseline.outcome.result,
                origin: { sha: null, ref: null, createdAt: null, source: 'file' },
              },
            };
      return runWorkspace(workspace, { ...RUN, resolveBaseline: async () => resolution });
    };
    const facts = ({ outcome }: Awaited<ReturnType<typeof runWorkspace>>) => [
      outcome.comparison.blessings?.length ?? 0,
      outcome.result.meta.blessings?.length ?? 0,
    ];
    const before = await run('hello never');
    expect(facts(before)).toEqual([1, 0]);
    const changed = await run('hello', before);
    expect(facts(changed)).toEqual([1, 1]);
    const later = await run('hello', changed);
    expect(facts(later)).toEqual([0, 1]);
    const mended = await run('hello never', later);
    expect(facts(mended)).toEqual([0, 1]);
    const brokenAgain = await run('hello', mended);
    expect(facts(brokenAgain)).toEqual([0, 1]);
  });
});
