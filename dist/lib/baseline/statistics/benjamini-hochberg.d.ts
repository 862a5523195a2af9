/**
 * Which hypotheses are rejected by the step-up procedure of Benjamini and Hochberg, in the order given: on average at
 * most the share `rate` of them wrongly.
 */
export declare function benjaminiHochberg(pValues: readonly number[], rate: number): readonly boolean[];
