// The public API. Names here are kept; everything else may move.
export { compareFiles, readResultFile } from "./arena/compare-files.js";
export { EXIT_CODES, exitCodeOf } from "./arena/exit-code.js";
export { ManifestProblemsError } from "./arena/manifest-problems-error.js";
export { planArena } from "./arena/plan-arena.js";
export { runArena } from "./arena/run-arena.js";
export { validateArena } from "./arena/validate-arena.js";
export { compareResults } from "./baseline/compare-results.js";
export { parseArenaResult } from "./baseline/parse-arena-result.js";
export { defineCheck } from "./checks/check.js";
export { ArenaError } from "./errors/arena-error.js";
export { ManifestError } from "./errors/manifest-error.js";
export { ProviderError } from "./errors/provider-error.js";
export { StateStoreError } from "./errors/state-store-error.js";
export { createFixedClock, systemClock } from "./lib/clock.js";
export { VERSION } from "./lib/version.js";
export { fromUsd, toUsd } from "./model/money.js";
export { countsAsFailure, statusOfRun } from "./model/status.js";
