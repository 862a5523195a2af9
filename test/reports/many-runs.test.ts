import { expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

const resultOf = (count: number) =>
  makeResult(
    Array.from({ length: count }, (_, index) =>
      makeRun({
        scenario: `case-${index}`,
        checks: [index === 7 ? makeFailure() : makeCheck()],
        latencyMs: index === 0 ? 1_000 : 0,
      }),
    ),
  );
const compare = (result: ReturnType<typeof resultOf>) =>
  compareResults(result, { reason: 'none was given' }, DEFAULT_POLICY);

test.each([
  [50, 50, []],
  [51, 1, ['50 passed runs not listed; arena-results.json has them']],
])('of %i runs the terminal lists %i', (count, listed, told) => {
  const result = resultOf(count);
  const lines = renderTerminal({ result, comparison: compare(result), color: false }).split('\n');
  expect(lines.filter((line) => /^(passed|failed) /.test(line))).toHaveLength(listed);
  expect(lines).toContainEqual(expect.stringMatching(/^failed {5}case-7 /));
  expect(lines.filter((line) => line.includes('not listed'))).toEqual(told);
});

test('the mean latency is a whole number of milliseconds', async () => {
  const [result, sink] = [resultOf(12), createStringSink()];
  await htmlReport.render(sourceOf(result), sink, { comparison: compare(result), generatedAt: '' });
  expect(sink.text()).toContain('<dt>Mean latency</dt><dd>83ms</dd>');
});
