import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type FileBaselineSources, resolveFileBaseline } from '../../src/github/baseline-from-file.ts';
import { refuse } from '../doubles/github/answer.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { createClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { resultText } from './result-fixture.ts';

const BASE = 'ba5eba5eba5e';
const AT_BASE = resultText({ config: 'base.yaml' });
const IN_CHECKOUT = resultText({ config: 'checkout.yaml' });

async function createCase(checkout: string | undefined, hasGit = true) {
  const fixture = await createClientFixture();
  const folder = await mkdtemp(path.join(tmpdir(), 'arena-baseline-'));
  const workingDirectory = path.join(folder, 'bot');
  await mkdir(workingDirectory);
  if (hasGit) await mkdir(path.join(folder, '.git'));
  if (checkout !== undefined) await writeFile(path.join(workingDirectory, 'base line.json'), checkout);
  const told: string[] = [];
  return {
    ...fixture,
    told,
    resolve: (changes: Partial<FileBaselineSources> = {}) =>
      resolveFileBaseline({
        file: 'base line.json',
        workingDirectory,
        workspace: folder,
        context: { event: 'pull_request', baseSha: BASE },
        client: fixture.clientFor(JOB_TOKEN, jobGrant(['contents: read'])),
        onNotice: (message) => told.push(`notice: ${message}`),
        onWarning: (message) => told.push(`warning: ${message}`),
        ...changes,
      }),
    async [Symbol.asyncDispose]() {
      await fixture[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

type Resolution = Awaited<ReturnType<typeof resolveFileBaseline>>;
const configOf = ({ baseline }: Resolution) => baseline?.result.runs[0]?.config;

describe('resolveFileBaseline', () => {
  test.each(['pull_request', 'merge_group'] as const)('reads the base commit on %s', async (event) => {
    await using shop = await createCase(AT_BASE.replaceAll('\n', '\r\n'));
    shop.double.state.files.set(`${BASE}:bot/base line.json`, AT_BASE);
    const resolution = await shop.resolve({ context: { event, baseSha: BASE } });
    expect(configOf(resolution)).toBe('base.yaml');
    expect(resolution.baseline?.origin.source).toBe('file');
    expect(resolution.reason).toBeUndefined();
    expect(shop.told).toEqual([]);
    expect(shop.double.unexpected).toEqual([]);
  });

  test.each([
    ['changes', IN_CHECKOUT],
    ['removes', undefined],
  ])('a pull request that %s the file is held against the base, and shown', async (_, checkout) => {
    await using shop = await createCase(checkout);
    shop.double.state.files.set(`${BASE}:bot/base line.json`, AT_BASE);
    const resolution = await shop.resolve();
    expect(configOf(resolution)).toBe('base.yaml');
    expect(resolution.reason).toMatch(/pull request changes its baseline.*base commit ba5eba5/);
    expect(shop.told).toEqual([expect.stringMatching(/^notice: .*changes its baseline/)]);
  });

  test('finds the path without a git repository', async () => {
    await using shop = await createCase(AT_BASE, false);
    shop.double.state.files.set(`${BASE}:bot/base line.json`, AT_BASE);
    expect((await shop.resolve()).reason).toBeUndefined();
  });

  const fallbacks: readonly {
    name: string;
    changes?: Partial<FileBaselineSources>;
    files?: string;
    status?: number;
    reason: RegExp;
  }[] = [
    { name: 'there is no token', changes: { client: undefined }, reason: /no github-token/ },
    { name: 'the token may not', status: 403, reason: /403.*`contents: read`/ },
    { name: 'the token is rejected', status: 401, reason: /401.*not a valid token/ },
    { name: 'GitHub is down', status: 500, reason: /500/ },
    { name: 'the base has no such file', reason: /has no such file/ },
    {
      name: 'that of the base is broken',
      files: '{"schemaVersion":7}',
      reason: /cannot be used.*schemaVersion/,
    },
    {
      name: 'the event names no base',
      changes: { context: { event: 'pull_request' } },
      reason: /does not name the base commit/,
    },
  ];
  test.each(fallbacks)(
    'takes the checkout and says so when $name',
    async ({ changes, files, status, reason }) => {
      await using shop = await createCase(IN_CHECKOUT);
      if (files !== undefined) shop.double.state.files.set(`${BASE}:bot/base line.json`, files);
      if (status !== undefined) shop.double.inject({ times: 10, answer: refuse(status, 'Refused') });
      const resolution = await shop.resolve(changes);
      expect(configOf(resolution)).toBe('checkout.yaml');
      expect(resolution.reason).toMatch(/comes from the pull request itself/);
      expect(resolution.reason).toMatch(reason);
      expect(shop.told).toEqual([
        expect.stringMatching(/^warning: Baseline: .*from the pull request itself/),
      ]);
    },
  );

  test.each(['push', 'schedule', 'workflow_dispatch'] as const)('reads the checkout on %s', async (event) => {
    await using shop = await createCase(IN_CHECKOUT);
    expect(configOf(await shop.resolve({ context: { event } }))).toBe('checkout.yaml');
    expect(shop.double.requests).toEqual([]);
    expect(shop.told).toEqual([]);
  });
});
