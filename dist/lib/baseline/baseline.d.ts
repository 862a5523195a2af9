import type { BaselineOrigin } from '../model/comparison.ts';
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
}
