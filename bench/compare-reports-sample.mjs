// One sample of compare-reports.mjs, which bundles it with the sources: runs the arena of a directory, then compares
// and reports. Prints milliseconds as JSON; with `--baseline` it only leaves the result behind as the baseline.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runArena } from '../src/arena/run-arena.ts';
import { compareResults } from '../src/baseline/compare-results.ts';
import { renderComparison } from '../src/baseline/comparison-json.ts';
import { parseArenaResult } from '../src/baseline/parse-arena-result.ts';
import { createStringSink } from '../src/lib/text-sink.ts';
import { sourceOf } from '../src/model/result-summary.ts';
import { buildAnnotations } from '../src/reports/annotations.ts';
import { writeArenaResults } from '../src/reports/arena-results.ts';
import { renderCheckRun } from '../src/reports/check-run.ts';
import { builtInReports } from '../src/reports/index.ts';
import { renderJobSummary } from '../src/reports/job-summary.ts';
import { renderComment } from '../src/reports/pull-request-comment.ts';
import { renderTerminal } from '../src/reports/terminal.ts';

const [directory, what] = process.argv.slice(2);
const baselineFile = path.join(directory, 'baseline.json');
const parts = {};
let started = performance.now();
const { result, files } = await runArena({
  configs: [directory],
  workingDirectory: directory,
  mockConfig: path.join(directory, 'mock.yaml'),
  formats: ['json'],
});
const run = performance.now() - started;

if (what === '--baseline') {
  writeFileSync(baselineFile, readFileSync(files.results));
  console.log('{}');
} else await report();

async function report() {
  const baseline = await timed('reading the baseline', () =>
    parseArenaResult(readFileSync(baselineFile, 'utf8')),
  );
  const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };
  const policy = { failOn: new Set(['new-failures']), onMissingBaseline: 'failures' };
  const comparison = await timed('comparing', () =>
    compareResults(result, { baseline: { result: baseline, origin } }, policy),
  );
  const input = { result, comparison, links: {}, notices: [] };
  await timed('comparison.json', () => renderComparison(comparison));
  await timed('arena-results.json', () => writeArenaResults(sourceOf(result), createStringSink()));
  await timed('comment', () => renderComment(input));
  await timed('job summary', () => renderJobSummary(input));
  await timed('check run', () => renderCheckRun(input));
  await timed('annotations', () => buildAnnotations(result, comparison, { max: 50 }));
  await timed('terminal', () => renderTerminal({ result, comparison, color: false }));
  for (const format of builtInReports) {
    await timed(format.fileName, () =>
      format.render(sourceOf(result), createStringSink(), {
        comparison,
        generatedAt: result.meta.generatedAt,
      }),
    );
  }
  // The run has written its own results and a comparison with nothing; what that takes is no part of it.
  const own = parts['arena-results.json'] + parts['comparison.json'];
  console.log(JSON.stringify({ run: run - own, parts, failures: comparison.newFailures.length }));
}

async function timed(name, work) {
  started = performance.now();
  const value = await work();
  parts[name] = performance.now() - started;
  return value;
}
