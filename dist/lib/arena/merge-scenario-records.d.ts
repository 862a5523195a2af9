import type { Lane } from '../model/lane.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ScenarioRecord } from '../model/scenario-record.ts';
/**
 * The runs of scenarios in code in an order that does not depend on which ended first: by file, line and name. A case that
 * was run again counts as a further trial. Throws `ManifestError` for runs of another lane.
 */
export declare function mergeScenarioRecords(records: readonly ScenarioRecord[], lane: Lane): readonly RunResult[];
