import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuse } from '../doubles/github/answer.ts';
import { createDesk, pullRequest } from './desk.ts';

const BASE = 'ba5eba5eba5e';
const STRICT = 'on_missing_baseline: fail\nmax_cost_increase: 10%\nmust_pass: [{ scenario: hours }]\n';
const LAX = `fail_on: never
max_cost_increase: 50%
quarantine:
  - { scenario: hours, reason: It wobbles., expires: 2027-01-31 }
`;

const payloads = {
  pull_request: {
    pull_request: { ...pullRequest('bbb2').pull_request, base: { ref: 'main', sha: BASE, repo: { id: 1 } } },
  },
  merge_group: { merge_group: { head_sha: 'bbb2', base_sha: BASE, base_ref: 'refs/heads/main' } },
} as const;

type Desk = Awaited<ReturnType<typeof createDesk>>;

async function judge(desk: Desk, event: keyof typeof payloads | 'push' = 'pull_request') {
  const payload = event === 'push' ? {} : payloads[event];
  const { exitCode, outputs, commands, summary } = await desk.run({
    event,
    payload,
    runId: 2,
    sha: 'bbb2',
    inputs: { baseline: 'none' },
  });
  const told = commands.flatMap(({ command, message }) =>
    message?.startsWith('Policy:') ? [`${command} ${message}`] : [],
  );
  return { exitCode, verdict: outputs.verdict, told, summary };
}

describe('the policy file', () => {
  test.each(['pull_request', 'merge_group'] as const)(
    'of the base commit judges a %s that edits it',
    async (event) => {
      await using desk = await createDesk();
      desk.double.state.files.set(`${BASE}:arena-action.yaml`, STRICT);
      await writeFile(path.join(desk.folder, 'arena-action.yaml'), LAX);
      const { exitCode, verdict, told, summary } = await judge(desk, event);
      expect([exitCode, verdict, told]).toEqual([1, 'fail', []]);
      expect(summary).toMatch(/\*\*Policy change\*\* in `arena-action.yaml`/);
      for (const change of [
        'sets fail_on to never',
        'raises max_cost_increase from 10% to 50%',
        'removes on_missing_baseline, which was fail',
        'removes must_pass of hours',
        'adds a quarantine of hours (expires 2027-01-31)',
      ]) {
        expect(summary).toContain(`- ${change}`);
      }
      expect(desk.double.unexpected).toEqual([]);
    },
  );

  test.each<[string, string | undefined, string | undefined, string, RegExp | undefined]>([
    ['adds', undefined, 'fail_on: never\n', 'pass', /adds the policy file/],
    ['removes', STRICT, undefined, 'fail', /removes the policy file/],
    ['only comments on', STRICT, `# strict\n${STRICT}`, 'fail', undefined],
    ['leaves out', undefined, undefined, 'pass', undefined],
  ])('a pull request that %s it', async (_, before, now, verdict, change) => {
    await using desk = await createDesk();
    if (before !== undefined) desk.double.state.files.set(`${BASE}:arena-action.yaml`, before);
    if (now !== undefined) await writeFile(path.join(desk.folder, 'arena-action.yaml'), now);
    const judged = await judge(desk);
    expect([judged.verdict, judged.told]).toEqual([verdict, []]);
    expect(judged.summary?.includes('**Policy change**')).toBe(change !== undefined);
    if (change !== undefined) expect(judged.summary).toMatch(change);
  });

  test('takes the other ending from the base commit', async () => {
    await using desk = await createDesk();
    desk.double.state.files.set(`${BASE}:arena-action.yml`, STRICT);
    expect((await judge(desk)).verdict).toBe('fail');
  });

  test('of the checkout serves, with a warning, when the base cannot be read', async () => {
    await using desk = await createDesk();
    await writeFile(path.join(desk.folder, 'arena-action.yaml'), STRICT);
    desk.double.inject({ times: 1, answer: refuse(403, 'Resource not accessible by integration') });
    const { verdict, told } = await judge(desk);
    expect(verdict).toBe('fail');
    expect(told).toEqual([
      expect.stringMatching(
        /^warning Policy: the policy file comes from the pull request itself.*`contents: read`/,
      ),
    ]);
  });

  test('of the checkout serves, with a warning, when that of the base is broken', async () => {
    await using desk = await createDesk();
    desk.double.state.files.set(`${BASE}:arena-action.yaml`, 'fail_on: sometimes\n');
    await writeFile(path.join(desk.folder, 'arena-action.yaml'), STRICT);
    const { verdict, told } = await judge(desk);
    expect(verdict).toBe('fail');
    expect(told).toEqual([
      expect.stringMatching(/^warning Policy: .*base commit ba5eba5 is broken \(line 1/),
    ]);
  });

  test('of the checkout serves on a push, without a call', async () => {
    await using desk = await createDesk();
    await writeFile(path.join(desk.folder, 'arena-action.yaml'), STRICT);
    expect((await judge(desk, 'push')).verdict).toBe('fail');
    await rm(path.join(desk.folder, 'arena-action.yaml'));
    expect((await judge(desk, 'push')).verdict).toBe('pass');
  });

  test('loses against the inputs', async () => {
    await using desk = await createDesk();
    await writeFile(path.join(desk.folder, 'arena-action.yaml'), STRICT);
    const inputs = { baseline: 'none', 'on-missing-baseline': 'neutral' };
    const { outputs } = await desk.run({ event: 'push', runId: 2, sha: 'bbb2', inputs });
    expect(outputs.verdict).toBe('neutral');
  });
});
