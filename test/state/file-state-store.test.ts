import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileStateStore } from '../../src/state/file-state-store.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace();
});
afterEach(() => workspace[Symbol.asyncDispose]());

const state = (id: string, content = 'Hi') => ({
  id,
  messages: [{ role: 'user' as const, content, turn: 0, timestamp: '2000-01-01T00:00:00.000Z' }],
  metadata: {},
});
const open = () => createFileStateStore(workspace.path('states'));
const files = () => readdir(workspace.path('states'));

/** The file that holds a conversation. */
async function fileOf(id: string): Promise<string> {
  const name = (await files()).find((candidate) => candidate.startsWith(`${id}.`));
  return path.join(workspace.path('states'), name ?? 'none');
}

test('another store on the same directory finds everything, in the old order', async () => {
  const first = open();
  for (const id of ['b', 'a']) await first.save(state(id));
  const second = open();
  await second.save(state('c'));
  await second.save(state('b', 'Again'));
  expect(await second.list()).toEqual(['b', 'a', 'c']);
  expect(await first.list()).toEqual(['b', 'a', 'c']);
  expect((await first.load('b')).messages[0]?.content).toBe('Again');
});

test('a file that somebody removed is gone from the list', async () => {
  const store = open();
  for (const id of ['a', 'b']) await store.save(state(id));
  await rm(await fileOf('a'));
  expect(await store.list()).toEqual(['b']);
});

test('nothing is written outside the directory, and no half-made file stays', async () => {
  await open().save(state('../../escape'));
  expect(await readdir(workspace.directory)).toEqual(['.git', 'states']);
  expect(await files()).toEqual([expect.stringMatching(/^-+escape\.[0-9a-f]{64}\.json$/)]);
});

test.each([
  ['half a file', '{"schemaVersion":1,"order":0,"state":{"id":"a","mess'],
  ['an empty file', ''],
  ['another shape', '{"schemaVersion":1,"order":0,"state":{"id":"a"},"checks":[]}'],
  ['another version', '{"schemaVersion":2}'],
])('%s is named, left out of the list, and no obstacle to a new save', async (_case, text) => {
  await open().save(state('a'));
  await open().save(state('b'));
  await writeFile(await fileOf('a'), text);
  const store = open();
  expect(await store.list()).toEqual(['b']);
  await expect(store.load('a')).rejects.toMatchObject({
    code: 'DAMAGED',
    message: expect.stringContaining(await fileOf('a')),
  });
  await store.save(state('a', 'New'));
  expect((await store.load('a')).messages[0]?.content).toBe('New');
  expect((await files()).filter((name) => name.endsWith('.damaged'))).toHaveLength(1);
});

test('a write that was cut off before its end changes nothing', async () => {
  const store = open();
  await store.save(state('a'));
  await writeFile(`${await fileOf('a')}.1.partial`, '{"schemaVersion":1,"ord');
  expect(await open().list()).toEqual(['a']);
  expect((await open().load('a')).messages).toHaveLength(1);
});

test('a failed change does not keep later ones from being made', async () => {
  const store = open();
  await store.save(state('a'));
  const failing = store.updateLastAssistantMessage('a', {});
  const saving = store.save(state('a', 'Later'));
  await expect(failing).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await saving;
  expect((await store.load('a')).messages[0]?.content).toBe('Later');
});
