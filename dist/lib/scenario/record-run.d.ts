import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import type { Ending } from './ending.ts';
import type { Session } from './session.ts';
/** Writes a run into the state store as it goes on, and reads its result from there. */
export interface RunRecord {
    /** Makes room for the thread; what an earlier run of it left is taken away. */
    begin(): Promise<void>;
    /** Brings the store up to date, where somebody else may look into it. */
    follow(session: Session): Promise<void>;
    finish(session: Session, ending: Ending, location: Location): Promise<RecordedRun>;
}
/** What a run left in the store. */
export interface RecordedRun {
    readonly run: RunResult;
    readonly checks: readonly CheckResult[];
}
/** Opens the record of one thread; without a store of the caller's it lives as long as the run. */
export declare function openRecord(given: ArenaStateStore | undefined, threadId: string): RunRecord;
