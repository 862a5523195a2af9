import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
import { markdown } from '../../src/reports/markdown.ts';
import { formatProblems } from '../../src/reports/problems.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { HOSTILE_TEXT } from '../fixtures/results/hostile-text.ts';
import { malformedHtml } from './malformed-html.ts';
import { hasHiddenCharacters, renderMarkdown, unbalancedParts } from './rendered-markdown.ts';

const names = {
  config: HOSTILE_TEXT,
  scenario: HOSTILE_TEXT,
  provider: HOSTILE_TEXT,
  region: HOSTILE_TEXT,
  messages: [
    makeMessage({ text: HOSTILE_TEXT, toolCalls: [{ id: '1', name: HOSTILE_TEXT, args: HOSTILE_TEXT }] }),
  ],
};
const facts = {
  message: HOSTILE_TEXT,
  type: HOSTILE_TEXT,
  location: { file: HOSTILE_TEXT, line: 1, column: 1 },
};

function hostileResult(model: string): ArenaResult {
  return makeResult(
    [
      makeRun({
        ...names,
        checks: [
          makeFailure(facts),
          makeCheck({ ...facts, scope: 'conversation', hash: '1', details: HOSTILE_TEXT }),
        ],
      }),
      makeRun({
        ...names,
        region: `${HOSTILE_TEXT}2`,
        error: { code: HOSTILE_TEXT, message: HOSTILE_TEXT, location: facts.location },
      }),
      makeRun({ ...names, region: `${HOSTILE_TEXT}3`, model, checks: [makeFailure(facts)] }),
      makeRun({ ...names, region: `${HOSTILE_TEXT}4`, skipReason: HOSTILE_TEXT }),
      makeRun({ config: 'plain.yaml' }),
    ],
    { engineVersion: HOSTILE_TEXT, commit: { sha: HOSTILE_TEXT, ref: HOSTILE_TEXT } },
  );
}

const result = hostileResult(HOSTILE_TEXT);
const origin = { sha: HOSTILE_TEXT, ref: HOSTILE_TEXT, createdAt: HOSTILE_TEXT, source: HOSTILE_TEXT };
const before = makeResult([
  makeRun({
    ...names,
    messages: [
      // Every other line stays, so that changes begin and end in the middle of what is hostile.
      makeMessage({
        text: HOSTILE_TEXT.replace(/[a-z]+(?=[^a-z]*$)/gm, 'other'),
        toolCalls: [{ id: '1', name: HOSTILE_TEXT, args: { [HOSTILE_TEXT]: `${HOSTILE_TEXT}!` } }],
      }),
      makeMessage({ index: 1, text: HOSTILE_TEXT }),
    ],
    checks: [makeCheck(facts), makeCheck({ ...facts, turn: 3 })],
  }),
  ...hostileResult('other').runs.slice(1),
  makeRun({ ...names, region: `${HOSTILE_TEXT}9` }),
]);
const comparison = compareResults(
  result,
  { baseline: { result: before, origin }, reason: HOSTILE_TEXT },
  DEFAULT_POLICY,
);
const input = {
  result,
  comparison,
  title: HOSTILE_TEXT,
  links: {
    run: 'javascript:alert(1)',
    check: 'https://github.com/octo/shop/runs/1?a=)[x](https://x.example)',
  },
  notices: [HOSTILE_TEXT],
};

async function resultsMarkdown(): Promise<string> {
  const sink = createStringSink();
  await markdown.render(sourceOf(result), sink, { comparison, generatedAt: '' });
  return sink.text();
}

const OUR_TAGS =
  /^(h[1-6]|p|table|thead|tbody|tr|t[hd]|code|pre|strong|em|ul|li|details|summary|sub|a|blockquote|br|hr|del|ins)$/;
/** Every surface at once names all hostile fields; each has to hold on its own. */
const surfaces: readonly (readonly [string, string])[] = [
  ['comment', renderComment(input, 1_000_000)],
  ['short comment', renderComment(input, 20_000)],
  [
    'comment without baseline',
    renderComment({ ...input, comparison: compareResults(result, { reason: HOSTILE_TEXT }, DEFAULT_POLICY) }),
  ],
  ['job summary', renderJobSummary(input)],
  ['check run summary', renderCheckRun(input).summary],
  ['check run text', renderCheckRun(input).text],
  ['results.md', await resultsMarkdown()],
];

describe.each(surfaces)('%s', (_name, text) => {
  const { html, tags, addresses, prose } = renderMarkdown(text);

  test('is about the hostile text', () => expect(text.length).toBeGreaterThan(500));
  test('has our tags and no others', () => {
    expect([...tags].filter((tag) => !OUR_TAGS.test(tag))).toEqual([]);
    expect(html).not.toMatch(/<[^>]*\bon\w+=/);
  });
  test('links only where we do', () => {
    expect(addresses.filter((address) => !address.startsWith('https://github.com/octo/shop/runs/1'))).toEqual(
      [],
    );
  });
  test('notifies nobody and refers to nothing', () => {
    expect(prose).not.toMatch(/@\w/);
    expect(prose).not.toMatch(/#\d/);
    expect(prose).not.toMatch(/GH-\d/i);
    expect(prose).not.toMatch(/https?:\/\/|www\./);
  });
  test('holds no marker of a comment', () => expect(text).not.toContain('<!--'));
  test('shows what is hidden', () => {
    expect(hasHiddenCharacters(text)).toBe(false);
    expect(text).toContain('⟨U+202E⟩');
  });
  test('leaves nothing open', () => expect(unbalancedParts(text)).toEqual([]));
});

test('the HTML report is our page and nothing else', async () => {
  const sink = createStringSink();
  await htmlReport.render(sourceOf(result), sink, { comparison, generatedAt: HOSTILE_TEXT });
  const text = sink.text();
  expect(malformedHtml(text)).toEqual([]);
  expect(hasHiddenCharacters(text)).toBe(false);
  expect(text).toContain('⟨U+202E⟩');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the title of the check run is one plain line', () => {
  expect(renderCheckRun(input).title).toMatch(/^1 new failure, 1 error, 1 failure not comparable/);
});

test('the terminal gets no control characters and no workflow commands', () => {
  const problem = {
    severity: 'error' as const,
    code: 'x',
    location: facts.location,
    path: HOSTILE_TEXT,
    message: HOSTILE_TEXT,
    hint: HOSTILE_TEXT,
  };
  for (const text of [
    renderTerminal({ result, comparison, color: false }),
    formatProblems([problem], { color: false }),
  ]) {
    expect(hasHiddenCharacters(text)).toBe(false);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  }
});
