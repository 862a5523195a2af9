import { expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { renderComparison } from '../../src/baseline/comparison-json.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { buildAnnotations } from '../../src/reports/annotations.ts';
import { renderCheckRun } from '../../src/reports/check-run.ts';
import { builtInReports } from '../../src/reports/index.ts';
import { renderJobSummary } from '../../src/reports/job-summary.ts';
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

/** A self-play turn of three exchanges whose last reply is wrong. */
const result = makeResult([
  makeRun({
    messages: [0, 1, 2].flatMap((iteration) => [
      makeMessage({ index: 2 * iteration, turn: 1, iteration, role: 'user', text: `question ${iteration}` }),
      makeMessage({ index: 2 * iteration + 1, turn: 1, iteration, text: `answer ${iteration}` }),
    ]),
    checks: [
      makeCheck({ turn: 1, iteration: 0 }),
      makeCheck({ turn: 1, iteration: 1 }),
      makeFailure({ turn: 1, iteration: 2, hash: '00000002' }),
    ],
  }),
]);
const comparison = compareResults(result, { reason: 'none was given' }, DEFAULT_POLICY);
const input = { result, comparison, links: {}, notices: [] };
const [annotation] = buildAnnotations(result, comparison, { max: 1 }).annotations;

async function reportOf(name: string): Promise<string> {
  const report = builtInReports.find((known) => known.name === name);
  const sink = createStringSink();
  await report?.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
  return sink.text();
}

test.each([
  ['comment', renderComment(input), 'turns[1], exchange 3'],
  ['job summary', renderJobSummary(input), 'turns[1], exchange 3'],
  ['check run', renderCheckRun(input).text, 'turns[1], exchange 3'],
  ['annotation', annotation?.message ?? '', 'turns[1], exchange 3'],
  ['terminal', renderTerminal({ result, comparison, color: false }), 'content_includes, exchange 3: '],
  ['JUnit', await reportOf('junit'), 'content_includes, exchange 3 failed'],
  ['Markdown', await reportOf('markdown'), '`content_includes`, exchange 3 at'],
  ['HTML, finding', await reportOf('html'), '<bdi>turns[1], exchange 3</bdi>'],
  ['HTML, conversation', await reportOf('html'), '<h4>Turn 2, exchange 3 <code>'],
  ['comparison', renderComparison(comparison), '"turn": 1,\n      "iteration": 2,'],
])('%s: says which exchange of a self-play turn failed', (_name, text, expected) => {
  expect(text).toContain(expected);
});

test.each([
  ['comment', renderComment(input)],
  ['annotation', annotation?.rawDetails ?? ''],
])('%s: shows the exchange that was judged, not the others', (_name, text) => {
  expect(text).toContain('answer 2');
  expect(text).not.toContain('answer 1');
});
