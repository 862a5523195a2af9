// The public API. Names here are kept; everything else may move.
export { compareFiles, readResultFile } from './arena/compare-files.ts';
export { EXIT_CODES, exitCodeOf } from './arena/exit-code.ts';
export { ManifestProblemsError } from './arena/manifest-problems-error.ts';
export type {
  ArenaOutcome,
  ProviderMode,
  RunArenaOptions,
  RunFilters,
  RunOverrides,
} from './arena/outcome.ts';
export { type ArenaPlan, planArena } from './arena/plan-arena.ts';
export { runArena } from './arena/run-arena.ts';
export { type ValidationReport, validateArena } from './arena/validate-arena.ts';
export type { Baseline, BaselineResolution } from './baseline/baseline.ts';
export { compareResults } from './baseline/compare-results.ts';
export type { FailCondition, GatePolicy } from './baseline/gate-policy.ts';
export { parseArenaResult } from './baseline/parse-arena-result.ts';
export { type CheckContext, type CheckDefinition, type CheckSubject, defineCheck } from './checks/check.ts';
export { ArenaError } from './errors/arena-error.ts';
export { ManifestError } from './errors/manifest-error.ts';
export { ProviderError } from './errors/provider-error.ts';
export { StateStoreError } from './errors/state-store-error.ts';
export type { ArenaEvent, ArenaEventListener, ArenaEventOf } from './events/arena-event.ts';
export { createFixedClock, systemClock } from './lib/clock.ts';
export { VERSION } from './lib/version.ts';
export type { CheckOutcome, CheckResult } from './model/check.ts';
export type { Comparison, ComparisonEntry } from './model/comparison.ts';
export type { Location } from './model/location.ts';
export { fromUsd, type NanoUsd, toUsd } from './model/money.ts';
export type { Problem } from './model/problem.ts';
export type { ArenaResult, RunResult } from './model/run-result.ts';
export { countsAsFailure, type Status, statusOfRun } from './model/status.ts';
export type { PackEvalChoice } from './plan/bound-arena.ts';
