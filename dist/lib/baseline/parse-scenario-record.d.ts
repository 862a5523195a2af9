import type { ScenarioRecord } from '../model/scenario-record.ts';
/**
 * Reads what a run of a scenario in code left behind; nobody vouches for it. Throws `ManifestError` with code
 * `RESULT_INVALID`.
 */
export declare function parseScenarioRecord(text: string): ScenarioRecord;
