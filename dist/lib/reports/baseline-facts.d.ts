import type { BaselineOrigin, Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';
/** Where a baseline comes from in plain words, without its commit and branch. */
export declare function placeOfBaseline({ source, runId }: BaselineOrigin): string;
/** How old a baseline was when the result was made; undefined for one that was run for it. */
export declare function ageOfBaseline({ createdAt, source }: BaselineOrigin, { meta }: Pick<ArenaResult, 'meta'>): string | undefined;
/**
 * What tells how far a baseline can be trusted beside its age: distance, lane, engine, configuration. Each is said, known
 * or not, but for the distance of a file, which nobody can know.
 */
export declare function baselineFacts({ distance, engineVersion, configuration, source }: BaselineOrigin, { lane }: Pick<ArenaResult, 'lane'>): readonly string[];
/** What of the result could not be held against the baseline, one sentence for each reason. */
export declare function incomparableFacts({ baseline, notComparable }: Pick<Comparison, 'baseline' | 'notComparable'>, { meta }: Pick<ArenaResult, 'meta'>): readonly string[];
/** Which failures may be old, where only a digest says so; undefined where none is suspected. */
export declare function suspectedFact({ newFailures }: Pick<Comparison, 'newFailures'>): string | undefined;
/** How the baseline was found; empty where the first place had it, which nobody needs to be told. */
export declare function baselineSteps({ steps }: BaselineOrigin): readonly string[];
