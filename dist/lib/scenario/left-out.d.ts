import { ScenarioError } from '../errors/scenario-error.ts';
/** Names of LangWatch Scenario's `scenario` that ours has not, and why. */
export declare const LEFT_OUT: ReadonlyMap<string, string>;
/** Refuses options that LangWatch Scenario has and that would be passed over here. Throws `ScenarioError`, `LEFT_OUT`. */
export declare function refuseLeftOut(owner: string, given: object): void;
/** The error for a step that would have to be held by voice. */
export declare function voiceLeftOut(what: string): ScenarioError;
/** The same object, which says why when it is asked for what was left out; nobody sees those names who does not ask. */
export declare function withLeftOut<T extends object>(namespace: T): T;
