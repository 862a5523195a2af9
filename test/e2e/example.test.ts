import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runBundle } from '../helpers/cli.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** How old the baseline is depends on the day, and which commit is checked out on the commit. */
const withoutFacts = (text: string) =>
  text
    .replace(/(less than a|\d+) (minute|hour|day|week|month|year)s? old/, 'N days old')
    .replace(/ · commit `[0-9a-f]{7}`/, '');

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the example', () => {
  it('prints the comment of a pull request with a new failure, a fixed check and a cost change', async () => {
    await using workspace = await createWorkspace();
    const [node, script, ...args] = packageJson.scripts.start.split(' ');
    expect([node, script]).toEqual(['node', 'dist/index.js']);
    const result = await runBundle([...args, '--out', workspace.path('out')], { cwd: root });
    expect(result.exitCode).toBe(0);
    await expect(withoutFacts(result.stdout)).toMatchFileSnapshot('../golden/example-comment.md');
    const comparison = await workspace.readJson<Record<string, unknown[]>>('out/comparison.json');
    expect(comparison).toMatchObject({
      newFailures: [{ scenario: 'refund', type: 'content_includes' }],
      cost: { baselineUsd: expect.any(Number), deltaUsd: expect.any(Number) },
      verdict: 'fail',
    });
    expect(comparison.fixed?.length).toBeGreaterThan(0);
  });

  it('is valid', async () => {
    const result = await runBundle(['validate', 'examples'], { cwd: root });
    expect(result.stdout).toMatch(/manifests are valid/);
    expect(result.exitCode).toBe(0);
  });

  it('in code runs in the test runner of Node, and its scenarios are the result', async () => {
    await using workspace = await createWorkspace();
    const command = 'node --test examples/order-desk/order-desk.test.mjs';
    const args = [
      'run',
      '--provider-mode',
      'mock',
      '--test-command',
      command,
      '--out',
      workspace.path('out'),
    ];
    const result = await runBundle(args, { cwd: root });
    expect([result.exitCode, result.stdout]).toEqual([0, expect.stringContaining('2 runs: 2 passed')]);
    const { lane, runs } = await workspace.readJson<{
      lane: string;
      runs: { key: string; checks: unknown[] }[];
    }>('out/arena-results.json');
    expect(lane).toBe('mock');
    expect(runs.map(({ key, checks }) => [key, checks.length])).toEqual([
      ['examples/order-desk/order-desk.test.mjs::order status::order desk::default::1', 3],
      ['examples/order-desk/order-desk.test.mjs::wrong number::order desk::default::1', 2],
    ]);
  });
});
