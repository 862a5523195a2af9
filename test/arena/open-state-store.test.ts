import { mkdir, readdir, symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const files = (store: object | undefined) => {
  const mock = { scenarios: { hello: { turns: { 1: 'Hello.' } } } };
  const scenarios = {
    hello: {
      turns: [
        {
          role: 'user',
          content: 'Hello?',
          assertions: [{ type: 'content_includes', params: { patterns: ['hello'] } }],
        },
      ],
    },
  };
  return smallArena({ scenarios, mock, arena: store === undefined ? {} : { state_store: store } });
};

const RESULTS = ['runs', 'summary'] as const;

async function results(store: object | undefined, times = 1) {
  await using workspace = await createWorkspace(files(store));
  for (let time = 0; time < times; time++) await runWorkspace(workspace);
  const result =
    await workspace.readJson<Record<(typeof RESULTS)[number], unknown>>('out/arena-results.json');
  const { runs, summary } = result;
  return JSON.stringify({ runs, summary });
}

test('results are the same wherever state is kept, and whatever an earlier execution left there', async () => {
  const inMemory = await results(undefined);
  expect(await results({ type: 'memory' })).toBe(inMemory);
  expect(await results({ type: 'file' })).toBe(inMemory);
  expect(await results({ type: 'file' }, 2)).toBe(inMemory);
});

test.each([
  ['state', { type: 'file' }],
  ['kept/here', { type: 'file', file: { root: 'kept/here' } }],
])('a file store keeps one file per run in %s of the output directory', async (directory, store) => {
  await using workspace = await createWorkspace(files(store));
  const { outcome } = await runWorkspace(workspace);
  const [run] = outcome.result.runs;
  const names = await readdir(workspace.path('out', directory));
  expect(names).toHaveLength(1);
  expect(await workspace.readJson(`out/${directory}/${names[0]}`)).toMatchObject({ state: { id: run?.id } });
});

test.each([
  ['lies above', { type: 'file', file: { root: '..' } }, 'STATE_STORE_OUTSIDE'],
  ['is absolute', { type: 'file', file: { root: '/somewhere' } }, 'STATE_STORE_OUTSIDE'],
  ['is the output directory itself', { type: 'file', file: { root: '.' } }, 'STATE_STORE_OUTSIDE'],
  ['is Redis', { type: 'redis', redis: { address: 'localhost:6379' } }, 'STATE_STORE_UNAVAILABLE'],
])('a store that %s is refused before anything runs', async (_case, store, code) => {
  await using workspace = await createWorkspace(files(store));
  await expect(runWorkspace(workspace)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/^config\.arena\.yaml:\d+:\d+: /),
  });
  await expect(readdir(workspace.path('out'))).resolves.toEqual([]);
});

test('a store behind a link that leads out of the output directory is refused', async () => {
  await using workspace = await createWorkspace(files({ type: 'file', file: { root: 'link/deeper' } }));
  await mkdir(workspace.path('elsewhere'));
  await mkdir(workspace.path('out'));
  await symlink('../elsewhere', workspace.path('out/link'));
  await expect(runWorkspace(workspace)).rejects.toMatchObject({ code: 'STATE_STORE_OUTSIDE' });
  expect(await readdir(workspace.path('elsewhere'))).toEqual([]);
});

test('a store behind a link that leads nowhere is refused', async () => {
  await using workspace = await createWorkspace(files({ type: 'file', file: { root: 'link/deeper' } }));
  await mkdir(workspace.path('out'));
  await symlink('../nowhere', workspace.path('out/link'));
  await expect(runWorkspace(workspace)).rejects.toMatchObject({ code: 'STATE_STORE_OUTSIDE' });
});

test('arenas of one invocation keep their state in one place', async () => {
  const second = files({ type: 'file', file: { root: 'b' } })['config.arena.yaml'] ?? '';
  await using workspace = await createWorkspace({
    ...files({ type: 'file', file: { root: 'a' } }),
    'second.arena.yaml': second,
  });
  const configs = ['config.arena.yaml', 'second.arena.yaml'];
  await expect(runWorkspace(workspace, { configs })).rejects.toMatchObject({ code: 'STATE_STORES_DIFFER' });
});
