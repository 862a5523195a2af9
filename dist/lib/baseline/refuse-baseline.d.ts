import type { ArenaResult } from '../model/run-result.ts';
import type { BaselineResolution } from './baseline.ts';
/** The baseline, unless it has nothing to say about a result: of the other lane, engine, or none of its configurations. */
export declare function refuseStranger(current: ArenaResult, resolution: BaselineResolution): Pick<BaselineResolution, 'baseline' | 'reason'>;
