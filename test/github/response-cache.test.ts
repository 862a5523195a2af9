import { expect, test } from 'vitest';
import {
  type CacheService,
  createActionsCache,
  keptResponses,
  restoreResponses,
  saveResponses,
} from '../../src/github/response-cache.ts';

const kept = keptResponses({ cache: 'read-write', mode: 'real', commentKey: 'a' }, '/temp');
if (kept === undefined) throw new Error('Nothing is kept.');

function setUp(more: Partial<CacheService> = {}) {
  const calls: unknown[] = [];
  const warnings: string[] = [];
  const printed: string[] = [];
  const service: CacheService = {
    restore: async (...call) => void calls.push(['restore', ...call]),
    save: async (...call) => void calls.push(['save', ...call]),
    ...more,
  };
  const runner = {
    print: (lines: readonly string[]) => void printed.push(...lines),
    warning: (text: string) => void warnings.push(text),
  };
  return { calls, warnings, printed, service, runner };
}

test.each([
  ['off', 'real', '/temp'],
  ['read-write', 'mock', '/temp'],
  ['read-write', 'real', undefined],
] as const)(
  'with cache %s, mode %s and the temporary directory %s nothing is kept',
  (cache, mode, directory) => {
    expect(keptResponses({ cache, mode, commentKey: 'a' }, directory)).toBeUndefined();
  },
);

test('each configuration has a place and keys of its own, outside of what was checked out', () => {
  expect(kept).toEqual({
    mode: 'read-write',
    directory: '/temp/arena-responses/ca978112',
    prefix: 'arena-responses-v1-ca978112-',
  });
  const other = keptResponses({ cache: 'read', mode: 'auto', commentKey: 'b' }, '/temp');
  expect(other?.prefix).not.toBe(kept.prefix);
});

test('what earlier jobs kept is restored by prefix, and what is new is kept under a key of its own', async () => {
  const { calls, printed, service, runner } = setUp();
  await restoreResponses(kept, service, runner);
  await saveResponses(kept, { written: 3, execution: '7-1-x' }, service, runner);
  expect(calls).toEqual([
    ['restore', kept.directory, kept.prefix],
    ['save', kept.directory, `${kept.prefix}7-1-x`],
  ]);
  expect(printed).toEqual(['No cached responses yet.', 'New responses kept in the cache: 3']);
});

test.each([
  ['nothing is new', kept, 0],
  ['the cache is read only', { ...kept, mode: 'read' as const }, 3],
])('nothing is kept where %s', async (_case, where, written) => {
  const { calls, service, runner } = setUp();
  await saveResponses(where, { written, execution: 'x' }, service, runner);
  expect(calls).toEqual([]);
});

test('a service that fails is a warning each time', async () => {
  const refuse = async () => Promise.reject(new Error('no cache service.'));
  const { warnings, service, runner } = setUp({ restore: refuse, save: refuse });
  await restoreResponses(kept, service, runner);
  await saveResponses(kept, { written: 1, execution: 'x' }, service, runner);
  expect(warnings).toEqual([
    'Cached responses could not be restored: no cache service.',
    'New responses could not be kept in the cache: no cache service.',
  ]);
});

test('where the runner has no cache service, the real one says so', async () => {
  const service = createActionsCache('/work');
  await expect(service.restore('/temp/x', 'p')).rejects.toThrow('this runner has no cache service');
  await expect(service.save('/temp/x', 'p')).rejects.toThrow('this runner has no cache service');
});
