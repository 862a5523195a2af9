import type { ScenarioRecord } from '../../model/scenario-record.ts';
/** What came of the scenarios of a test run, for a terminal; nothing where there were none. */
export declare function renderSummary(records: readonly ScenarioRecord[]): string;
