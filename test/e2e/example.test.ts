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
});
