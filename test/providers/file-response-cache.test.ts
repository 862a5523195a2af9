import { mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { fromUsd } from '../../src/model/money.ts';
import { createFileResponseCache } from '../../src/providers/file-response-cache.ts';
import type { Completion } from '../../src/providers/provider.ts';
import { answerOf } from '../helpers/scripted-calls.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const KEY = 'ab'.repeat(32);
const ENTRY = `cache/ab/${KEY}.json`;

const full: Completion = answerOf('Hi', {
  parts: [
    { type: 'text', text: 'Hi' },
    { type: 'image', mimeType: 'image/png', source: { kind: 'inline', base64: 'AA==' } },
  ],
  toolCalls: [{ id: 'c1', name: 't', args: { deep: [1, null, { x: 'y' }] } }],
  finishReason: 'tool_calls',
  cost: {
    inputTokens: 5,
    outputTokens: 2,
    cachedTokens: 1,
    reasoningTokens: 1,
    inputCost: fromUsd(0.5),
    outputCost: fromUsd(0.25),
    totalCost: fromUsd(0.75),
  },
});

function open(workspace: Workspace, unique = 'x') {
  const warnings: string[] = [];
  const cache = createFileResponseCache(workspace.path('cache'), unique, (text) => warnings.push(text));
  return { cache, warnings };
}

test('what is kept comes back whole in another execution; what was sent to the model is not kept', async () => {
  await using workspace = await createWorkspace();
  const { cache, warnings } = open(workspace);
  expect(await cache.read(KEY)).toBeUndefined();
  await cache.write(KEY, { ...full, raw: { request: 'secret', response: 'secret' } });
  expect(await open(workspace, 'y').cache.read(KEY)).toEqual(full);
  expect(await workspace.read(ENTRY)).not.toContain('secret');
  expect(cache.written).toBe(1);
  expect(warnings).toEqual([]);
});

test.each<[string, (workspace: Workspace) => Promise<void>]>([
  ['half of it', (workspace) => truncate(workspace.path(ENTRY), 40)],
  ['no completion', (workspace) => workspace.write({ [ENTRY]: '{"schemaVersion":1}' })],
  ['nesting without end', (workspace) => workspace.write({ [ENTRY]: nested(200_000) })],
  ['too much of it', (workspace) => truncate(workspace.path(ENTRY), 17 * 1024 * 1024)],
  [
    'a directory in its place',
    (workspace) => makeDirectory(workspace.path(`cache/cd/${KEY.replace('ab', 'cd')}.json`)),
  ],
])('an entry that cannot be used counts as missing and is reported: %s', async (_case, damage) => {
  await using workspace = await createWorkspace();
  const { cache, warnings } = open(workspace);
  await cache.write(KEY, full);
  await damage(workspace);
  const key = (await readdir(workspace.path('cache'))).includes('cd') ? KEY.replace('ab', 'cd') : KEY;
  expect(await cache.read(key)).toBeUndefined();
  expect(warnings).toEqual([expect.stringContaining(`${key}.json is damaged and is not used`)]);
});

test('an entry of another version counts as missing without a word', async () => {
  await using workspace = await createWorkspace({ [ENTRY]: '{"schemaVersion":2,"completion":{}}' });
  const { cache, warnings } = open(workspace);
  expect(await cache.read(KEY)).toBeUndefined();
  expect(warnings).toEqual([]);
});

test('of many damaged entries the first is reported', async () => {
  const other = KEY.replace('ab', 'cd');
  await using workspace = await createWorkspace({ [ENTRY]: '{', [`cache/cd/${other}.json`]: '{' });
  const { cache, warnings } = open(workspace);
  expect([await cache.read(KEY), await cache.read(other)]).toEqual([undefined, undefined]);
  expect(warnings).toEqual([expect.stringContaining(`${KEY}.json is damaged and is not used`)]);
});

function nested(depth: number): string {
  const args = `${'['.repeat(depth)}${']'.repeat(depth)}`;
  return JSON.stringify({
    schemaVersion: 1,
    completion: { ...full, toolCalls: [{ id: 'c', name: 't', args: 0 }] },
  }).replace('"args":0', `"args":${args}`);
}

test('many writers of one entry leave a whole one and nothing besides', async () => {
  await using workspace = await createWorkspace();
  const [one, two] = [open(workspace, 'one'), open(workspace, 'two')];
  const writes = Array.from({ length: 20 }, (_, index) =>
    (index % 2 === 0 ? one : two).cache.write(KEY, { ...full, content: `answer ${index}` }),
  );
  await Promise.all(writes);
  expect((await one.cache.read(KEY))?.content).toMatch(/^answer \d+$/);
  expect(await readdir(workspace.path('cache/ab'))).toEqual([`${KEY}.json`]);
  expect([...one.warnings, ...two.warnings]).toEqual([]);
  expect(one.cache.written + two.cache.written).toBe(20);
});

test('an answer that cannot be kept fails nothing and is reported once', async () => {
  await using workspace = await createWorkspace();
  await writeFile(workspace.path('cache'), 'a file where the directory should be');
  const { cache, warnings } = open(workspace);
  await cache.write(KEY, full);
  await cache.write(KEY, full);
  expect(warnings).toEqual([
    expect.stringMatching(/cannot be kept in the response cache .*cache: .*\. The run goes on/),
  ]);
  expect(cache.written).toBe(0);
});

async function makeDirectory(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
}
