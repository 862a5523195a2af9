import { strToU8, zipSync } from 'fflate';
import { exitCodeOf } from '../../src/arena/exit-code.ts';
import type { ArenaOutcome } from '../../src/arena/outcome.ts';
import type { BaselineResolution } from '../../src/baseline/baseline.ts';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { CheckResult } from '../../src/model/check.ts';
import { fromUsd } from '../../src/model/money.ts';
import { summariseRuns } from '../../src/model/result-summary.ts';
import type { ArenaResult, RunResult } from '../../src/model/run-result.ts';
import { statusOfRun } from '../../src/model/status.ts';

/** A check of the only turn, on the given line. */
export function check(line: number, status: CheckResult['status'] = 'passed'): CheckResult {
  return {
    id: `assertion/turn/0/content_includes/${line}`,
    use: 'assertion',
    scope: 'turn',
    turn: 0,
    index: line,
    type: 'content_includes',
    status,
    message: status === 'passed' ? 'It does.' : `Reply lacks "refund" (line ${line}).`,
    location: { file: 'scenarios/refund.yaml', line, column: 9 },
  };
}

/** A result of one run with the given checks. */
export function resultOf(checks: readonly CheckResult[], lane: ArenaResult['lane'] = 'mock'): ArenaResult {
  const run: RunResult = {
    key: 'config.arena.yaml|refund|mock|default|1',
    id: 'run-1',
    config: 'config.arena.yaml',
    scenario: 'refund',
    provider: 'mock',
    model: 'mock',
    region: 'default',
    trial: 1,
    status: statusOfRun({ checks }),
    cost: fromUsd(0.0012),
    inputTokens: 10,
    outputTokens: 20,
    latencyMs: 0,
    messages: [],
    checks,
  };
  return {
    schemaVersion: 1,
    lane,
    runs: [run],
    summary: summariseRuns([run]),
    meta: {
      engineVersion: '0.1.0',
      generatedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 5,
      executionId: 'execution-1',
    },
  };
}

/** The text of an `arena-results.json`. */
export function resultText({
  lane = 'mock',
  config = 'config.arena.yaml',
  selected,
}: {
  readonly lane?: ArenaResult['lane'];
  readonly config?: string;
  /** Configurations that the selection names. */
  readonly selected?: readonly string[];
} = {}): string {
  const { runs, meta, ...frame } = resultOf([check(3)], lane);
  return JSON.stringify({
    ...frame,
    meta: { ...meta, ...(selected === undefined ? {} : { selection: { configs: selected } }) },
    runs: runs.map(({ cost, ...run }) => ({ ...run, config, costUsd: cost === null ? null : cost / 1e9 })),
  });
}

/** An archive with the text as its result file. */
export function archiveOf(text: string): Uint8Array {
  return zipSync({ 'arena-results.json': strToU8(text) });
}

/** An outcome as the use case gives it. */
export function outcomeOf(result: ArenaResult, resolution: BaselineResolution = {}): ArenaOutcome {
  const comparison = compareResults(result, resolution, {
    failOn: new Set(['new-failures', 'errors']),
    onMissingBaseline: 'failures',
  });
  const outputDirectory = '/workspace/out';
  return {
    result,
    comparison,
    exitCode: exitCodeOf(comparison),
    files: {
      outputDirectory,
      results: `${outputDirectory}/arena-results.json`,
      comparison: `${outputDirectory}/comparison.json`,
      junit: `${outputDirectory}/junit.xml`,
      html: `${outputDirectory}/report.html`,
    },
  };
}
