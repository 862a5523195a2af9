import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import type { CompletionRequest } from '../providers/provider.ts';
/** Settings of a model's calls; one that is absent is not sent. */
export type RequestSettings = Pick<CompletionRequest, 'temperature' | 'topP' | 'maxTokens' | 'seed'>;
/** Settings of the assistant that win over those of the manifests. */
export type RequestOverrides = Pick<RequestSettings, 'temperature' | 'maxTokens'>;
/**
 * The settings of a turn's calls, or of the run's when no turn is given. Sources from weak to strong: the provider's
 * `defaults`, the arena's, the turn's, the overrides. A 0 of the arena's temperature or of a number of tokens means unset, as
 * PromptArena has it; a seed of 0 is a seed.
 */
export declare function requestSettings(run: PlannedScenarioRun, turn?: number, overrides?: RequestOverrides): RequestSettings;
