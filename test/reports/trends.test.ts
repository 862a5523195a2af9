import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { renderComparison } from '../../src/baseline/comparison-json.ts';
import { detectDrift } from '../../src/baseline/detect-drift.ts';
import { appendHistory } from '../../src/baseline/history/append-history.ts';
import { measureTrends } from '../../src/baseline/history/measure-trends.ts';
import { parseComparison } from '../../src/baseline/parse-comparison.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import type { History } from '../../src/model/history.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { type IssueInput, issueTitle, renderIssue, renderRecovery } from '../../src/reports/issue.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { factsOf, historyCheck, historyResult, historyRun } from '../baseline/history/history-fixture.ts';
import { DEFAULT_POLICY } from '../fixtures/results/build-result.ts';
import { malformedHtml } from './malformed-html.ts';

const HOSTILE = '<script>alert(1)</script> | @octocat `x` ![i](http://e.vil/)';

/** Ten trials of two scenarios; the hostile one falls after the twelfth day. */
function resultOf(day: number) {
  const passed = day < 12 ? 9 : 4;
  const trials = Array.from({ length: 10 }, (_, index) => index);
  return historyResult(
    trials.flatMap((trial) => [
      historyRun({ trial: trial + 1 }),
      historyRun({
        scenario: HOSTILE,
        trial: trial + 1,
        latencyMs: 300 + 10 * trial,
        checks: [historyCheck('one', trial < passed ? 'passed' : 'failed')],
      }),
    ]),
  );
}

function drifted() {
  let history: History | undefined;
  for (let day = 0; day < 15; day++) history = appendHistory(history, resultOf(day), factsOf(day));
  const result = resultOf(15);
  const trends = measureTrends(history, result);
  const drift = detectDrift({ lane: 'real', trends, withOwnChanges: true });
  const origin = { sha: 'c0ffee0', ref: 'refs/heads/main', createdAt: factsOf(14).at, source: 'artifact' };
  const compared = compareResults(result, { baseline: { result: resultOf(14), origin } }, DEFAULT_POLICY);
  return { result, trends, comparison: { ...compared, drift }, links: {}, notices: [] };
}

const golden = (file: string) => `../golden/trends/${file}`;

describe('reports with a history', () => {
  const input = drifted();

  test('the job summary has bars, the comment a line', async () => {
    await expect(renderJobSummary(input)).toMatchFileSnapshot(golden('job-summary.md'));
    await expect(renderComment(input)).toMatchFileSnapshot(golden('comment.md'));
    const { drift: _, ...calm } = input.comparison;
    expect(renderComment({ ...input, comparison: calm })).not.toMatch(/Drift/);
  });

  test('the HTML report has lines with titles and a table of the same', async () => {
    const sink = createStringSink();
    const { result, comparison, trends } = input;
    const context = { comparison, generatedAt: result.meta.generatedAt, ...(trends && { trends }) };
    await htmlReport.render(sourceOf(result), sink, context);
    const section = sink.text().match(/<section id="trends"[\s\S]*?<\/section>/)?.[0] ?? '';
    await expect(section).toMatchFileSnapshot(golden('section.html'));
    expect(section).not.toContain('<script>alert');
    expect(malformedHtml(sink.text())).toEqual([]);
  });

  test('what drifted survives the way through comparison.json', () => {
    expect(input.comparison.drift).toHaveLength(2);
    expect(parseComparison(renderComparison(input.comparison)).drift).toEqual(input.comparison.drift);
  });
});

describe('the issue', () => {
  const { comparison } = drifted();
  const base: IssueInput = {
    name: undefined,
    drift: [],
    newFailures: [],
    stillFailing: [],
    branch: 'main',
    sha: 'c0ffee0c0ffee0',
    at: '2026-11-17T06:00:00Z',
    run: 'https://github.com/octo/shop/actions/runs/99',
  };
  const failures = [...comparison.flaky];

  test.each<readonly [string, Partial<IssueInput>]>([
    ['drift', { drift: comparison.drift, name: 'shop' }],
    ['regression', { newFailures: failures, stillFailing: failures.slice(0, 1) }],
  ])('%s', async (name, more) => {
    const input = { ...base, ...more };
    await expect(`${issueTitle(input)}\n\n${renderIssue(input, 60_000)}`).toMatchFileSnapshot(
      golden(`issue-${name}.md`),
    );
  });

  test('recovered', () => expect(renderRecovery(base)).toMatchFileSnapshot(golden('issue-recovered.md')));

  test('keeps to its limit', () => {
    const many = { ...base, newFailures: Array.from({ length: 500 }, () => failures[0] ?? []).flat() };
    expect(renderIssue(many, 5_000).length).toBeLessThanOrEqual(5_000);
  });
});
