import { expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import { builtInReports } from '../../src/reports/index.ts';
import { renderComment } from '../../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../../src/reports/terminal.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';

const packEval = {
  use: 'pack-eval',
  location: { file: 'evals/support.pack.json', line: 7, column: 5 },
} as const;
const result = makeResult([
  makeRun({
    checks: [
      makeCheck(),
      makeFailure({ ...packEval, type: 'pack_eval:contains', details: { eval_id: 'e1', duration_ms: 0 } }),
      makeCheck({
        ...packEval,
        type: 'pack_eval:latency_budget',
        scope: 'conversation',
        hash: '11111111',
        score: 0.5,
        details: { eval_id: 'e2', duration_ms: 0, score: 0.5 },
      }),
    ],
  }),
]);
const comparison = compareResults(result, { reason: 'none was given' }, DEFAULT_POLICY);
const golden = (file: string) => `../golden/pack-evals/${file}`;

test.each(builtInReports.filter(({ name }) => name === 'junit' || name === 'markdown'))(
  '$fileName shows pack evals among the checks of the conversation',
  async (report) => {
    const sink = createStringSink();
    await report.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
    await expect(sink.text()).toMatchFileSnapshot(golden(report.fileName));
  },
);

test('the comment and the terminal name them by their type in PromptArena', async () => {
  const comment = renderComment({ result, comparison, links: {}, notices: [] });
  await expect(comment).toMatchFileSnapshot(golden('comment.md'));
  await expect(renderTerminal({ result, comparison, color: false })).toMatchFileSnapshot(
    golden('terminal.txt'),
  );
});

test('the HTML report names them likewise', async () => {
  const report = builtInReports.find(({ name }) => name === 'html');
  const sink = createStringSink();
  await report?.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
  expect(sink.text()).toContain('<code>pack_eval:contains</code>');
});
