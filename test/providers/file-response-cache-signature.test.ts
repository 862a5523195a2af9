import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createFileResponseCache } from '../../src/providers/file-response-cache.ts';
import { answerOf } from '../helpers/scripted-calls.ts';

test('keeps what a model wants back with its calls', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'response-cache-'));
  try {
    const cache = createFileResponseCache(directory, 'unique', () => undefined);
    const toolCalls = [{ id: 'c', name: 'look', args: {}, signature: 'c2lnbmF0dXJl' }];
    await cache.write('abcdef', answerOf('', { toolCalls, finishReason: 'tool_calls' }));
    expect((await cache.read('abcdef'))?.toolCalls).toEqual(toolCalls);
  } finally {
    await rm(directory, { recursive: true });
  }
});
