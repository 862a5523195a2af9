import { describe, expect, it } from 'vitest';
import { readBaselineFile } from '../../src/arena/compare-files.ts';
import { renderComparison } from '../../src/baseline/comparison-json.ts';
import { parseComparison } from '../../src/baseline/parse-comparison.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

/** The comparison of a run in which one check is fixed, one fails anew, and a scenario is new. */
async function comparisonText(): Promise<string> {
  const turn = (pattern: string) => ({
    turns: [
      {
        role: 'user',
        content: 'Hi',
        assertions: [{ type: 'content_includes', params: { patterns: [pattern] } }],
      },
    ],
  });
  const mock = (one: string, two: string) => ({
    scenarios: { one: { turns: { 1: one } }, two: { turns: { 1: two } }, three: { turns: { 1: 'c' } } },
  });
  const before = smallArena({ scenarios: { one: turn('a'), two: turn('b') }, mock: mock('a', 'x') });
  const after = smallArena({
    scenarios: { one: turn('a'), two: turn('b'), three: turn('c') },
    mock: mock('x', 'b'),
  });
  await using workspace = await createWorkspace(before);
  await runWorkspace(workspace, { outputDirectory: 'before' });
  await workspace.write(after);
  const baseline = await readBaselineFile('before/arena-results.json', workspace.directory, 'x');
  await runWorkspace(workspace, { resolveBaseline: async () => ({ baseline }) });
  return await workspace.read('out/comparison.json');
}

describe('parseComparison', () => {
  it('reads what was written', async () => {
    const text = await comparisonText();
    const comparison = parseComparison(text);
    expect(renderComparison(comparison)).toBe(text);
    expect([comparison.newFailures, comparison.fixed].map((list) => list.length)).toEqual([1, 1]);
    expect(comparison.cost.byScenario.length).toBeGreaterThan(0);
  });

  it.each<[string, (json: Record<string, unknown>) => unknown, RegExp]>([
    ['a newer version', (json) => ({ ...json, schemaVersion: 2 }), /schemaVersion/],
    ['a verdict nobody knows', (json) => ({ ...json, verdict: 'fine' }), /verdict/],
    ['no class', ({ fixed: _, ...json }) => json, /fixed/],
    [
      'an amount that is text',
      (json) => ({ ...json, cost: { ...(json.cost as object), deltaUsd: '1' } }),
      /cost\.deltaUsd/,
    ],
    [
      'deep nesting',
      (json) => ({ ...json, more: JSON.parse('['.repeat(80) + ']'.repeat(80)) }),
      /nested deeper/,
    ],
  ])('refuses %s', async (_what, change, message) => {
    const text = JSON.stringify(change(JSON.parse(await comparisonText())));
    expect(() => parseComparison(text)).toThrow(message);
  });
});
