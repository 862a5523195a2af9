import { describe, expect, it } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import type { BaselineOrigin } from '../../src/model/comparison.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { baselineSection } from '../../src/reports/baseline-section.ts';
import { findReport } from '../../src/reports/index.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';
import { check, resultOf } from '../github/result-fixture.ts';

const result = resultOf([check(3), check(5, 'failed')]);
const ORIGIN: BaselineOrigin = {
  sha: '0123456789abcdef',
  ref: 'refs/heads/main',
  runId: 7,
  createdAt: '2026-01-01T03:04:05.000Z',
  source: 'artifact',
  distance: 0,
  engineVersion: '0.1.0',
};

async function render(changes: Partial<BaselineOrigin>, reason?: string) {
  const baseline = { result, origin: { ...ORIGIN, ...changes } };
  const resolution = { baseline, ...(reason === undefined ? {} : { reason }) };
  const comparison = compareResults(result, resolution, DEFAULT_POLICY);
  const sink = createStringSink();
  const html = findReport('html');
  if ('report' in html) {
    await html.report.render(sourceOf(result), sink, { comparison, generatedAt: '2026-01-02T00:00:00Z' });
  }
  return {
    markdown: baselineSection({ result, comparison, links: {}, notices: [] }),
    html: /<p>Compared with [\s\S]*?(?=<ul class="gate")/.exec(sink.text())?.[0] ?? '',
    terminal: renderTerminal({ result, comparison, color: false }),
  };
}

describe('the baseline in reports', () => {
  it.each<readonly [string, Partial<BaselineOrigin>, string]>([
    [
      'an artifact',
      {},
      'Compared with `0123456` on `main` (artifact of run 7): 24 hours old, 0 commits behind, mock lane, arena-action 0.1.0, configuration unknown.',
    ],
    [
      'a file of unknown commit',
      { sha: null, ref: null, source: 'file' },
      'Compared with a baseline file: 24 hours old, 0 commits behind, mock lane, arena-action 0.1.0, configuration unknown.',
    ],
    [
      'a base tree',
      { source: 'base tree', createdAt: null, ref: null },
      'Compared with `0123456` (run anew for this comparison): 0 commits behind, mock lane, arena-action 0.1.0, configuration unknown.',
    ],
  ])('names %s', async (_, changes, expected) => {
    const { markdown, terminal } = await render(changes);
    expect(markdown).toBe(expected);
    expect(terminal).toContain(expected.slice(1, -1).replaceAll('`', ''));
  });

  it('says of everything that is not known that it is not', async () => {
    const { distance: _distance, ...rest } = ORIGIN;
    const comparison = compareResults(
      result,
      { baseline: { result, origin: { ...rest, createdAt: null } } },
      DEFAULT_POLICY,
    );
    expect(baselineSection({ result, comparison, links: {}, notices: [] })).toContain(
      'age unknown, distance unknown, mock lane',
    );
  });

  it('warns of a baseline that another engine made', async () => {
    const { markdown, html } = await render({ engineVersion: '2.4.0' });
    expect(markdown).toContain('<sub>The baseline was made by arena-action 2.4.0, this result by 0.1.0');
    expect(html).toContain('<p class="note">The baseline was made by arena-action 2.4.0');
    expect((await render({ engineVersion: '0.1.9' })).markdown).not.toContain('this result by');
  });

  it('tells how it was found where the first place did not have it, and takes nothing for markup', async () => {
    const steps = ['comparison point: m5', 'its artifact: <b>has expired</b>', 'nearest: taken'];
    const { markdown, html } = await render({ steps, engineVersion: '<i>1</i>', source: '<u>' });
    expect(markdown).toMatch(/How the baseline was found[\s\S]*1\. its artifact: &lt;b&gt;has expired/);
    expect(html).toContain('<li>its artifact: &lt;b&gt;has expired&lt;/b&gt;</li>');
    expect(`${markdown}${html}`).not.toMatch(/<[biu]>/);
    expect((await render({ steps: steps.slice(0, 2) })).markdown).not.toContain('How the baseline');
  });
});
