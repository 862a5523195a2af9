import { expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { writeArenaResults } from '../../src/reports/arena-results.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { DEFAULT_POLICY, makeFailure, makeResult, makeRun } from '../fixtures/results/build-result.ts';
import { executeOne, toolCall } from '../helpers/planned-arena.ts';

const { result: played } = await executeOne({
  prompt: { allowed_tools: ['t'] },
  tools: { t: { mock_result: { a: 1 } } },
  mock: { s1: { 1: { toolCalls: [toolCall('t', {}), toolCall('gone', {})] }, 2: 'done' } },
});
const result = makeResult([makeRun({ messages: played.messages, checks: [makeFailure()] })]);
const comparison = compareResults(result, { reason: 'none was given' }, DEFAULT_POLICY);

test('the answer of a tool says that the call failed', () => {
  const answers = played.messages.filter(({ role }) => role === 'tool');
  expect(answers.map(({ toolFailed }) => toolFailed)).toEqual([undefined, true]);
});

test('arena-results.json keeps it', async () => {
  const sink = createStringSink();
  await writeArenaResults(sourceOf(result), sink);
  expect(parseArenaResult(sink.text()).runs[0]?.messages).toEqual(played.messages);
});

test('the comment shows it with the turn that failed', () => {
  const comment = renderComment({ result, comparison, links: {}, notices: [] });
  expect(comment.match(/\*\*tool\*\*.*/g)).toEqual(['**tool**', '**tool** (the call failed)']);
});

test('the HTML report shows it', async () => {
  const sink = createStringSink();
  await htmlReport.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
  expect(sink.text().match(/<p class="role">tool result[^<]*/g)).toEqual([
    '<p class="role">tool result',
    '<p class="role">tool result, failed',
  ]);
});
