import type { BaselineOrigin } from '../model/comparison.ts';
import type { History } from '../model/history.ts';
import type { ArenaResult } from '../model/run-result.ts';
/** An arena result of a trusted commit and where it came from. */
export interface Baseline {
    readonly result: ArenaResult;
    readonly origin: BaselineOrigin;
}
/** What looking for a baseline came to. */
export interface BaselineResolution {
    readonly baseline?: Baseline;
    /** Why there is none, or which candidates were refused on the way. */
    readonly reason?: string;
    /** One clause per place that was looked at, in order, and what was found there. */
    readonly steps?: readonly string[];
    /** What earlier trusted executions found; there also where no baseline is. */
    readonly history?: History;
    /** Ids of checks that failed before by run key, from a source nobody vouches for. */
    readonly suspected?: ReadonlyMap<string, ReadonlySet<string>>;
}
