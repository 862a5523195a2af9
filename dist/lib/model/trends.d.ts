import type { HistoryPoint } from './history.ts';
/** One execution that trends go through. */
export interface TrendMoment {
    /** RFC 3339 time; `null` for the execution that is reported. */
    readonly at: string | null;
    readonly sha: string | null;
    /** Such as `schedule`. */
    readonly event: string | null;
}
/** The figures of one scenario with one provider over time. */
export interface ScenarioTrend {
    readonly config: string;
    readonly scenario: string;
    readonly provider: string;
    /** One for each moment; `null` where it was not held. */
    readonly points: readonly (HistoryPoint | null)[];
}
/** How scenarios fared from execution to execution, the reported one last. */
export interface Trends {
    /** Oldest first. */
    readonly moments: readonly TrendMoment[];
    /** Those that fell most first. */
    readonly scenarios: readonly ScenarioTrend[];
}
/** A figure that can drift. */
export type DriftMetric = 'passRate' | 'score' | 'cost' | 'latency';
/**
 * What explains that a figure moved: nothing here changed, so it is the model; the model's name changed in the
 * configuration; or something else that the scenario depends on did.
 */
export type DriftCause = 'model' | 'configuration' | 'code';
/** A figure that is worse than it was. */
export interface DriftFinding {
    readonly metric: DriftMetric;
    readonly cause: DriftCause;
    readonly provider: string;
    readonly model: string;
    /** The scenario, or `null` where all of the model's are meant. */
    readonly scenario: {
        readonly config: string;
        readonly name: string;
    } | null;
    /** Rates and scores between 0 and 1, dollars per run, milliseconds. */
    readonly before: number;
    readonly now: number;
    /** Runs, or executions for all but the pass rate, on both sides. */
    readonly samples: {
        readonly before: number;
        readonly now: number;
    };
    /** Of an exact test, corrected for the windows that were tried. */
    readonly pValue: number;
    /** RFC 3339 time of the first execution at which it was so; `null` for the reported one. */
    readonly since: string | null;
}
