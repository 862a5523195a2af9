/** Which run of a plan something is about; the same in every execution. */
export interface RunIdentity {
    /** Stable across commits: config path, scenario, provider, region, trial. */
    readonly key: string;
    /** Path of the Arena manifest, as in `Location.file`. */
    readonly config: string;
    readonly scenario: string;
    readonly provider: string;
    readonly model: string;
    readonly region: string;
    /** Counts from 1. */
    readonly trial: number;
}
