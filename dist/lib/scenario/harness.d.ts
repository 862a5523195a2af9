import type { ExploreOptions, ScriptedRun, ScriptedRunOptions } from './harness-options.ts';
export type { ExploreOptions, HarnessConfig, HarnessScenario, ScriptedRun, ScriptedRunOptions, } from './harness-options.ts';
/**
 * Has a provider answer a prompt or a scenario through the whole engine: prompt, tool loop, guardrails, checks, store,
 * events. Starts no timer and calls nobody itself. What breaks the conversation off is thrown; a check that fails is a
 * part of the result. A strict script that is not consumed is an error.
 */
export declare function runScripted(options: ScriptedRunOptions): Promise<ScriptedRun>;
/** The same with tools alone that change nothing and ask nobody. */
export declare function runExplore(options: ExploreOptions): Promise<ScriptedRun>;
