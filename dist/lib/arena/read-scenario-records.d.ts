import type { ScenarioRecord } from '../model/scenario-record.ts';
/**
 * Reads what scenarios in code left in a directory; whoever ran them may have left anything. Throws `ManifestError` for
 * what is no record, or when there is more than a result may hold.
 */
export declare function readScenarioRecords(directory: string): Promise<readonly ScenarioRecord[]>;
