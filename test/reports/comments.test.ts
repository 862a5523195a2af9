import { describe, expect, test } from 'vitest';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import { commentCases } from '../fixtures/results/comment-cases.ts';
import { unbalancedParts } from './rendered-markdown.ts';

/** Some hundred kilobytes that tell nothing the small ones do not. */
const isLarge = (name: string) => name === 'many-failures';

describe.each(commentCases)('%s', (name, input) => {
  const { result, comparison } = input;
  const golden = (file: string) => `../golden/comments/${name}/${file}`;

  test('comment', async () => {
    const text = renderComment(input);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000);
    expect(unbalancedParts(text)).toEqual([]);
    await expect(text).toMatchFileSnapshot(golden('comment.md'));
  });
  test('check run', async () => {
    const { title, summary, text } = renderCheckRun(input);
    await expect(`${title}\n`).toMatchFileSnapshot(golden('check-run-title.txt'));
    if (isLarge(name)) return;
    await expect(summary).toMatchFileSnapshot(golden('check-run-summary.md'));
    await expect(text).toMatchFileSnapshot(golden('check-run-text.md'));
  });
  if (isLarge(name)) return;
  test('job summary', () => expect(renderJobSummary(input)).toMatchFileSnapshot(golden('job-summary.md')));
  test('terminal', () =>
    expect(renderTerminal({ result, comparison, color: false })).toMatchFileSnapshot(golden('terminal.txt')));
  test('results.md', async () => {
    const sink = createStringSink();
    await markdown.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
    await expect(sink.text()).toMatchFileSnapshot(golden('results.md'));
  });
  test('HTML report', async () => {
    const sink = createStringSink();
    await htmlReport.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
    const text = sink
      .text()
      .replace(/<(style|script)>.*?<\/\1>/gs, '<$1></$1>')
      .replaceAll(/'sha256-[\w+/=]+'/g, "'sha256-...'");
    await expect(text).toMatchFileSnapshot(golden('report.html'));
  });
});
