import type { ConversationResult } from '../conversation/conversation-result.ts';
import type { Engine } from '../engine/engine.ts';
import type { ArenaEvent } from '../events/arena-event.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { Registry } from '../lib/registry.ts';
import type { Scenario } from '../manifest/scenario.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { Invocation } from '../providers/invocation-log.ts';
import type { Provider } from '../providers/provider.ts';
import type { OnConfirmation, OnUserQuestion, ToolDefinition } from '../tools/define-tool.ts';
/** What a run of the harness decides itself, or has no use for. */
type ChosenElsewhere = 'turns' | 'id' | 'task_type' | 'providers' | 'provider_group' | 'required_capabilities' | 'trials';
/** A scenario in code, in the words of a Scenario manifest; a turn that is only text is the user's. */
export type HarnessScenario = Omit<Partial<Scenario>, ChosenElsewhere> & {
    readonly turns: readonly (string | Scenario['turns'][number])[];
};
/** How the conversation is held. */
export interface HarnessConfig {
    /** A template as in a PromptConfig. @default none is sent */
    readonly systemPrompt?: string;
    /** Values of its `{{name}}` places, and of those in what the user says. */
    readonly variables?: Readonly<Record<string, string>>;
    /** Whether replies are asked for in pieces. @default false */
    readonly streaming?: boolean;
    readonly temperature?: number;
    readonly maxTokens?: number;
    readonly toolChoice?: 'auto' | 'required' | 'none';
    /** How often the model may be asked in one turn. @default 10 */
    readonly maxRounds?: number;
    /**
     * Gives what the model is told of the project, before the first words of the user. @default nothing: no file of the
     * project is read
     */
    readonly autoContext?: false | ((projectRoot: string) => string | Promise<string>);
}
/** What `runExplore` takes. */
export interface ExploreOptions {
    /** What the user says; one of `prompt` and `scenario`. */
    readonly prompt?: string;
    /** A scenario in code, or a planned run of a loaded arena. */
    readonly scenario?: HarnessScenario | PlannedRun;
    /** The model under test. */
    readonly provider: Provider;
    /** Who judges or plays a user, by the id of the provider. */
    readonly speakers?: Readonly<Record<string, Provider>>;
    readonly tools?: readonly ToolDefinition[];
    /** Tools that were joined before; those of `tools` come to them. */
    readonly registry?: Registry<ToolDefinition>;
    readonly config?: HarnessConfig;
    /** Where tools work, and where paths of checks start. @default the directory of the process */
    readonly projectRoot?: string;
    /** Reads files that checks and mocks name, such as that of `loadArenas`. @default no file is read */
    readonly readText?: (absolutePath: string) => Promise<string>;
    /** Names the run; runs that share a bus need different ones. @default `scripted` */
    readonly id?: string;
    /** Tells of the run as well. @default a bus of its own */
    readonly bus?: EventBus;
    readonly signal?: AbortSignal;
    /** Hears of the run, event by event; what it throws is thrown after the run. */
    readonly onEvent?: (event: ArenaEvent) => void | Promise<void>;
}
/** What `runScripted` takes. */
export interface ScriptedRunOptions extends ExploreOptions {
    /** Confirms calls of tools that ask for it. @default nothing is confirmed */
    readonly onConfirmation?: OnConfirmation;
    /** Answers questions of tools. @default nobody answers */
    readonly onUserQuestion?: OnUserQuestion;
}
/** What a run came to. */
export interface ScriptedRun {
    /** The last words of the model. */
    readonly response: string;
    /** What happened in the run, in order. */
    readonly events: readonly ArenaEvent[];
    /** What the model was shown, call by call. */
    readonly invocations: readonly Invocation[];
    readonly result: ConversationResult;
    /** The engine that held the run, with its store; `close` it when it is looked through. */
    readonly engine: Engine;
}
export {};
