/** How likely a standard normal variable is at most `x`. */
export declare function normalCdf(x: number): number;
/** The `x` that a standard normal variable exceeds in all but the share `probability`, between 0 and 1. */
export declare function normalQuantile(probability: number): number;
