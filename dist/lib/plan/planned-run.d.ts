import type { Eval } from '../manifest/eval.ts';
import type { LoadedManifest, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { RunIdentity } from '../model/run-identity.ts';
import type { BoundArena, BoundPrompt, BoundScenario } from './bound-arena.ts';
interface PlannedRunBase {
    readonly key: string;
    readonly arena: BoundArena;
    /** Path of the Arena manifest, as in `Location.file`. */
    readonly config: string;
    readonly region: string;
    /** Counts from 1. */
    readonly trial: number;
    /** Hash over everything the run depends on, without the trial; absent where nobody asked for it. */
    readonly inputs?: string;
}
/** A scenario to hold with one provider. */
export interface PlannedScenarioRun extends PlannedRunBase {
    readonly kind: 'scenario';
    readonly scenario: BoundScenario;
    readonly provider: LoadedProvider;
    /** Undefined when the arena defines no prompts at all. */
    readonly prompt: BoundPrompt | undefined;
}
/** A recording to judge. */
export interface PlannedEvalRun extends PlannedRunBase {
    readonly kind: 'eval';
    readonly eval: LoadedManifest<Eval>;
}
/** One conversation to have; everything it needs is resolved. */
export type PlannedRun = PlannedScenarioRun | PlannedEvalRun;
/** What the results call the run's scenario: the scenario's id, or the eval's. */
export declare function scenarioNameOf(run: PlannedRun): string;
/** What the results call the run's provider; evals have the provider label `eval`. */
export declare function providerNameOf(run: PlannedRun): string;
/** The model the run talks to; a recording has none. */
export declare function modelNameOf(run: PlannedRun): string;
/** What every result, event and recording of the run says it is. */
export declare function identityOf(run: PlannedRun): RunIdentity;
export {};
