import { describe, expect, test } from 'vitest';
import type { BaselineResolution } from '../../src/baseline/baseline.ts';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { renderComparison } from '../../src/baseline/comparison-json.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { buildAnnotations } from '../../src/reports/annotations.ts';
import { writeArenaResults } from '../../src/reports/arena-results.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { builtInReports } from '../../src/reports/index.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';
import {
  calmBaseline,
  calmResult,
  paidResult,
  regressionBaseline,
  regressionResult,
  richBaseline,
  richResult,
} from '../fixtures/results/rich-results.ts';

const links = {
  run: 'https://github.com/octo/shop/actions/runs/99',
  check: 'https://github.com/octo/shop/runs/100',
  artifact: 'https://github.com/octo/shop/actions/runs/99/artifacts/7',
};

const refused = 'newer ones could not be used: artifact 12 was refused: it is not JSON';
const cases: readonly (readonly [string, ArenaResult, BaselineResolution, readonly string[]])[] = [
  [
    'rich',
    richResult,
    { baseline: richBaseline, reason: refused },
    ['The check run was skipped: grant `checks: write`.'],
  ],
  ['regression', regressionResult, { baseline: regressionBaseline }, []],
  ['paid', paidResult, { reason: 'none was given' }, []],
  ['calm', calmResult, { baseline: calmBaseline }, []],
  [
    'no-baseline',
    richResult,
    { reason: 'no push or schedule run of main has an artifact named arena-baseline' },
    [],
  ],
];

/** An HTML report without its style sheet, its script and their hashes: those are no result. */
function withoutOwnSources(text: string): string {
  return text
    .replace(/<(style|script)>.*?<\/\1>/gs, '<$1></$1>')
    .replaceAll(/'sha256-[\w+/=]+'/g, "'sha256-...'");
}

describe.each(cases)('%s', (name, result, resolution, notices) => {
  const comparison = compareResults(result, resolution, DEFAULT_POLICY);
  const input = { result, comparison, links, notices };
  const golden = (file: string) => `../golden/${name}/${file}`;

  test('comment', () => expect(renderComment(input)).toMatchFileSnapshot(golden('comment.md')));
  test('job summary', () => expect(renderJobSummary(input)).toMatchFileSnapshot(golden('job-summary.md')));
  test('check run', async () => {
    const { title, summary, text } = renderCheckRun(input);
    await expect(`${title}\n`).toMatchFileSnapshot(golden('check-run-title.txt'));
    await expect(summary).toMatchFileSnapshot(golden('check-run-summary.md'));
    await expect(text).toMatchFileSnapshot(golden('check-run-text.md'));
  });
  test('annotations', () => {
    const annotations = buildAnnotations(result, comparison, { max: 50 });
    return expect(`${JSON.stringify(annotations, undefined, 2)}\n`).toMatchFileSnapshot(
      golden('annotations.json'),
    );
  });
  test('terminal', () =>
    expect(renderTerminal({ result, comparison, color: false })).toMatchFileSnapshot(golden('terminal.txt')));
  test('comparison', () =>
    expect(renderComparison(comparison)).toMatchFileSnapshot(golden('comparison.json')));
  test('arena results', async () => {
    const sink = createStringSink();
    await writeArenaResults(sourceOf(result), sink);
    await expect(sink.text()).toMatchFileSnapshot(golden('arena-results.json'));
  });
  test.each(builtInReports)('$fileName', async (report) => {
    const sink = createStringSink();
    await report.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
    await expect(withoutOwnSources(sink.text())).toMatchFileSnapshot(golden(report.fileName));
  });
});
