import type { RunResult } from '../model/run-result.ts';
/** The element that says why a run did not pass; none for a run that did. Readers look at the first one only. */
export declare function junitOutcome(run: RunResult): readonly string[];
