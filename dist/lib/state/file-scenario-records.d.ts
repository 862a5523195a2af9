import type { ScenarioRecord } from '../model/scenario-record.ts';
/** Names of the records that scenarios in code left in a directory so far. */
export declare function scenarioRecordsIn(directory: string): Promise<readonly string[]>;
/**
 * Reads what scenarios in code left in a directory, but for what was there before; whoever ran them may have left anything.
 * Throws `ManifestError` for what is no record, or when there is more than a result may hold.
 */
export declare function readScenarioRecords(directory: string, before?: ReadonlySet<string>): Promise<readonly ScenarioRecord[]>;
