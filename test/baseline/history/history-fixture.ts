import type { CheckResult } from '../../../src/model/check.ts';
import type { Lane } from '../../../src/model/lane.ts';
import { fromUsd } from '../../../src/model/money.ts';
import { summariseRuns } from '../../../src/model/result-summary.ts';
import type { ArenaResult, RunResult } from '../../../src/model/run-result.ts';
import { statusOfRun } from '../../../src/model/status.ts';
import { runKey } from '../../../src/plan/run-key.ts';

/** A check of a run in a few words. */
export function historyCheck(id: string, status: CheckResult['status'], score?: number): CheckResult {
  return {
    id,
    use: 'assertion',
    scope: 'conversation',
    index: 0,
    type: 'content_includes',
    status,
    message: status,
    ...(score === undefined ? {} : { score }),
    location: { file: 'scenarios/hours.yaml', line: 3, column: 1 },
  };
}

/** A run whose single check passes; its key and status follow from the rest. */
export function historyRun(more: Partial<RunResult> = {}): RunResult {
  const identity = {
    config: more.config ?? 'config.arena.yaml',
    scenario: more.scenario ?? 'hours',
    provider: more.provider ?? 'gpt',
    region: more.region ?? 'default',
    trial: more.trial ?? 1,
  };
  const run = {
    key: runKey(identity),
    id: runKey(identity),
    ...identity,
    model: 'gpt-x',
    inputs: 'aaaa',
    cost: fromUsd(0.002),
    inputTokens: 100,
    outputTokens: 20,
    latencyMs: 400,
    messages: [],
    checks: [historyCheck('one', 'passed')],
    ...more,
  };
  return { ...run, status: more.status ?? statusOfRun(run) };
}

/** A result of these runs. */
export function historyResult(runs: readonly RunResult[], lane: Lane = 'real'): ArenaResult {
  return {
    schemaVersion: 1,
    lane,
    runs,
    summary: summariseRuns(runs),
    meta: {
      engineVersion: '1.0.0',
      generatedAt: '2026-11-17T06:00:00.000Z',
      durationMs: 1,
      executionId: 'x',
    },
  };
}

const START = Date.parse('2026-11-01T06:00:00.000Z');

/** Facts of the n-th daily execution. */
export function factsOf(day: number, event = 'schedule') {
  return {
    at: new Date(START + day * 86_400_000).toISOString(),
    sha: `${day}`.padStart(7, 'c'),
    event,
    executionId: `execution-${day}`,
  };
}
