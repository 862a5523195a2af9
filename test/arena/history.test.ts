import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parseHistory } from '../../src/baseline/history/parse-history.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const files = smallArena({
  mock: { scenarios: { hello: { turns: { 1: 'Hello!' } } } },
  scenarios: { hello: {} },
});

describe('the history of an execution', () => {
  test('is written only where it is asked for', async () => {
    await using workspace = await createWorkspace(files);
    const { outcome } = await runWorkspace(workspace);
    expect(outcome.files.history).toBeUndefined();
    expect(outcome.trends).toBeUndefined();
    await expect(workspace.read('out/arena-history.json')).rejects.toThrow();
  });

  test('is that of the baseline with the execution added', async () => {
    await using workspace = await createWorkspace(files);
    const first = await runWorkspace(workspace, { history: { event: 'push' } });
    expect(first.outcome.files.history).toBe(workspace.path('out/arena-history.json'));
    const history = parseHistory(await workspace.read('out/arena-history.json'));
    const second = await runWorkspace(workspace, {
      history: { event: 'schedule' },
      resolveBaseline: async () => ({ reason: 'none', history }),
      executionId: 'y',
    });
    expect(second.outcome.trends?.moments.map(({ event }) => event)).toEqual(['push', null]);
    const both = parseHistory(await workspace.read('out/arena-history.json'));
    expect(both.entries.map(({ event, executionId }) => [event, executionId])).toEqual([
      ['push', 'x'],
      ['schedule', 'y'],
    ]);
    expect(both.entries[1]?.points).toMatchObject([{ scenario: 'hello', runs: { passed: 1, total: 1 } }]);
  });

  test('of the other lane is left alone', async () => {
    await using workspace = await createWorkspace(files);
    const { outcome } = await runWorkspace(workspace, {
      history: { event: 'push' },
      resolveBaseline: async () => ({
        reason: 'none',
        history: { schemaVersion: 1, lane: 'real', pools: [], entries: [] },
      }),
    });
    expect(outcome.trends).toBeUndefined();
    const written = parseHistory(await readFile(outcome.files.history ?? '', 'utf8'));
    expect([written.lane, written.entries.length]).toEqual(['mock', 1]);
  });

  test('grows in the file that the command line names', async () => {
    await using workspace = await createWorkspace(files);
    const args = ['run', '--mock-provider', '--mock-config', 'mock.yaml', '--history', 'kept.json'];
    for (const count of [1, 2, 3]) {
      expect(await runCliHere(workspace.directory, args)).toMatchObject({ exitCode: 0 });
      expect(parseHistory(await workspace.read('kept.json')).entries).toHaveLength(count);
    }
    await workspace.write({ 'kept.json': '{"schemaVersion":2}' });
    const { exitCode, err } = await runCliHere(workspace.directory, args);
    expect([exitCode, err]).toEqual([2, expect.stringMatching(/--history: kept\.json: .*newer than 1/)]);
    expect(await workspace.read('kept.json')).toBe('{"schemaVersion":2}');
  });
});
