import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { builtInReports, findReport } from '../../src/reports/index.ts';
import type { Report } from '../../src/reports/report.ts';
import { DEFAULT_POLICY, makeResult } from '../fixtures/results/build-result.ts';
import { calmResult, richBaseline, richResult } from '../fixtures/results/rich-results.ts';
import { malformedHtml } from '../reports/malformed-html.ts';
import { malformedXml } from '../reports/malformed-xml.ts';
import { renderMarkdown, unbalancedParts } from '../reports/rendered-markdown.ts';

const generatedAt = '2026-03-02T12:00:00.000Z';

async function render(report: Report, result: ArenaResult): Promise<string> {
  const comparison = compareResults(result, { baseline: richBaseline }, DEFAULT_POLICY);
  const sink = createStringSink();
  await report.render(sourceOf(result), sink, { comparison, generatedAt });
  return sink.text();
}

/** What is wrong with a file of a kind; every report writes one of these. */
const problemsByKind: Readonly<Record<string, (text: string) => readonly string[]>> = {
  json: (text) => {
    JSON.parse(text);
    return [];
  },
  xml: malformedXml,
  html: malformedHtml,
  md: (text) => [
    ...unbalancedParts(text),
    ...[...renderMarkdown(text).tags].filter((tag) => /^(script|img|a)$/.test(tag)),
  ],
};

test('the reports are those the words of formats name, each once', () => {
  const names = builtInReports.map(({ name }) => name);
  expect(names).toEqual(['json', 'junit', 'markdown', 'html']);
  expect(new Set(builtInReports.map(({ fileName }) => fileName)).size).toBe(names.length);
  for (const report of builtInReports) expect(findReport(report.name)).toEqual({ report });
  expect(findReport('junitt')).toMatchObject({ missing: 'unknown', suggestion: 'junit' });
  expect(findReport('constructor')).toMatchObject({ missing: 'unknown' });
});

describe.each(builtInReports)('$name', (report) => {
  test.each([
    ['hostile', richResult],
    ['calm', calmResult],
    ['empty', makeResult([])],
  ])('is a valid file that ends with a line end: %s', async (_name, result) => {
    const text = await render(report, result);
    expect(problemsByKind[report.fileName.split('.').at(-1) ?? '']?.(text)).toEqual([]);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test('gives the same bytes for the same input', async () => {
    expect(await render(report, richResult)).toBe(await render(report, structuredClone(richResult)));
  });

  test('does not look at what differs between two executions', async () => {
    const meta = {
      ...richResult.meta,
      executionId: 'other',
      durationMs: 99,
      generatedAt: '2030-01-01T00:00:00Z',
    };
    expect(await render(report, { ...richResult, meta })).toBe(await render(report, richResult));
  });
});

const failing = richResult.runs.filter(({ status }) => status === 'failed').length;

test('all of them count by the one predicate', async () => {
  const [index, junit, markdown, html] = await Promise.all(
    builtInReports.map((report) => render(report, richResult)),
  );
  expect(JSON.parse(index ?? '')).toMatchObject({ successful: 1, failed: failing, errors: 1, skipped: 1 });
  expect(junit).toContain(`tests="7" failures="${failing}" errors="1" skipped="1"`);
  expect(junit?.match(/<failure /g)).toHaveLength(failing);
  expect(junit?.match(/<error /g)).toHaveLength(1);
  expect(markdown).toContain(`| Failed | ${failing} ❌ |`);
  expect(markdown?.match(/❌ Fail \|/g)).toHaveLength(failing);
  expect(html?.match(/ data-status="failed"/g)).toHaveLength(failing);
  expect(html?.match(/ data-status="error"/g)).toHaveLength(1);
});
