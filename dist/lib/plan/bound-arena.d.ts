import type { CheckDefinition } from '../checks/check.ts';
import type { CheckCondition } from '../checks/check-condition.ts';
import type { JsonObject } from '../lib/json.ts';
import type { LoadedArena, LoadedManifest, LoadedPrompt, LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { Tool } from '../manifest/tool.ts';
import type { CheckScope, CheckUse } from '../model/check.ts';
import type { Location } from '../model/location.ts';
/** What becomes of a reply that breaks a guardrail. */
export type Enforcement = 
/** `stop` ends a streamed reply; `monitor` does not even that. Both leave the text as it is. */
{
    readonly action: 'monitor' | 'stop';
} | {
    readonly action: 'replace';
    readonly replacement: string;
} | {
    readonly action: 'truncate';
};
/** A configured check whose type was looked up and whose parameters were parsed. */
export interface BoundCheck {
    /** Of a guardrail: with turn `-`, to be given its turn by `checkIdAtTurn` on every turn it judges. */
    readonly id: string;
    readonly use: CheckUse;
    readonly scope: CheckScope;
    /** Index of the turn that carries it; absent for conversation scope and for guardrails, which run on every turn. */
    readonly turn?: number;
    readonly index: number;
    readonly type: string;
    /** As written, for ids and reports. */
    readonly rawParams: JsonObject;
    /** What the definition parsed. */
    readonly params: unknown;
    /** Undefined for a type that is known by name but not built yet; evaluating it ends as `error`. */
    readonly definition: CheckDefinition | undefined;
    /** The check is skipped where this is not met. */
    readonly condition?: CheckCondition;
    /** The author's own message; shown with the check's. */
    readonly message?: string;
    /** Guardrails: false means report only. */
    readonly failOnViolation: boolean;
    /** Guardrails only. */
    readonly enforcement?: Enforcement;
    readonly location: Location;
    /** Name of the anchor when the check is written as an alias; named in the message, as the alias is the place. */
    readonly anchor?: string;
    /** Directory that relative paths in parameters start from; absolute. */
    readonly directory: string;
}
/** A pack eval whose check is bound; its scope says whether it judges turns or the session. */
export interface BoundEval {
    readonly evalId: string;
    readonly check: BoundCheck;
    /** Percent of the turns or sessions that it judges. */
    readonly samplePercentage: number;
    /** As written; it does not decide anything. */
    readonly metric?: JsonObject;
    readonly groups?: readonly string[];
}
/** Which pack evals an execution wants. */
export interface PackEvalChoice {
    /** Judges none. */
    readonly skip?: boolean;
    /** Judges those of these types alone; an empty list means all. */
    readonly types?: readonly string[];
}
/** A scenario with its checks bound. */
export interface BoundScenario {
    readonly manifest: LoadedManifest<Scenario>;
    /** One list per entry of `turns[]`. */
    readonly turnChecks: readonly (readonly BoundCheck[])[];
    readonly conversationChecks: readonly BoundCheck[];
}
/** A prompt with its guardrails bound. */
export interface BoundPrompt {
    readonly manifest: LoadedPrompt;
    readonly guardrails: readonly BoundCheck[];
    /** Pack evals of conversations held with it: those of the arena, with its own. */
    readonly packEvals: readonly BoundEval[];
}
/** An arena with every reference resolved. */
export interface BoundArena {
    readonly loaded: LoadedArena;
    readonly scenarios: readonly BoundScenario[];
    /** By task type. */
    readonly prompts: ReadonlyMap<string, BoundPrompt>;
    readonly providers: readonly LoadedProvider[];
    /** By tool name. */
    readonly tools: ReadonlyMap<string, LoadedManifest<Tool>>;
    /** Pack evals of conversations held without a prompt. */
    readonly packEvals: readonly BoundEval[];
    readonly packEvalChoice: PackEvalChoice;
}
