import type { CheckDefinition } from '../checks/check.ts';
import type { JsonValue } from '../lib/json.ts';
import type { Lane } from '../model/lane.ts';
import type { LanguageModel } from '../providers/language-model/language-model.ts';
import type { Provider } from '../providers/provider.ts';
import type { ScenarioResult } from './scenario-result.ts';
import type { Verbosity } from './scenario-settings.ts';
/** A model as judges and simulated users ask for it. */
export interface ModelSettings {
    /** `provider/model`. */
    readonly model: string;
    readonly temperature?: number;
    readonly maxTokens?: number;
    /** Address of the endpoint. @default the usual one of the provider */
    readonly apiBase?: string;
    /** @default the environment variable of the provider */
    readonly apiKey?: string;
    /** Further settings of the provider's type, such as `timeout`. */
    readonly [setting: string]: JsonValue | undefined;
}
/** A model that is there already, with what judges and simulated users ask of it. */
export interface ModelObjectSettings {
    readonly model: Provider | LanguageModel;
    readonly temperature?: number;
    readonly maxTokens?: number;
}
/**
 * Which model an agent of ours speaks through: `provider/model`, a provider, or a model object of the AI SDK; each of them
 * with settings where there are any.
 */
export type ModelChoice = string | ModelSettings | ModelObjectSettings | Provider | LanguageModel;
/** What holds for every scenario of the process unless the scenario says otherwise. */
export interface ScenarioDefaults {
    readonly defaultModel?: ModelChoice;
    /** @default 10 */
    readonly maxTurns?: number;
    /** @default 0 */
    readonly minTurns?: number;
    /** @default false */
    readonly verbose?: Verbosity;
    readonly cacheKey?: string;
    /** @default false */
    readonly debug?: boolean;
    /** Whether agents answer from scripts or by models. @default that of `arena-action run`, else `real` */
    readonly lane?: Lane;
    /** Checks beside the built-in ones, which `check` finds by their `type`. */
    readonly checks?: readonly CheckDefinition[];
    /** Taken for the sake of other packages; no browser is ever opened. */
    readonly headless?: boolean;
    /** `false` makes no spans of OpenTelemetry. @default spans where a tracer is there */
    readonly observability?: boolean | object;
    /** Hears of every result, also of runs that then throw; the run waits for it. */
    readonly onResult?: (result: ScenarioResult) => void | Promise<void>;
}
/** What a project sets in its `scenario.config.js`; `configure` wins. */
export type ProjectDefaults = Pick<ScenarioDefaults, 'defaultModel' | 'headless' | 'observability'>;
/** Sets what holds for every scenario from now on; what is left out stays as it is. */
export declare function configure(settings: ScenarioDefaults): void;
/** What `configure` set so far, above what the project says. */
export declare function configuration(): ScenarioDefaults;
/** Takes what the project says, for everything that `configure` does not set. */
export declare function useProjectDefaults(defaults: ProjectDefaults): void;
/** Forgets everything `configure` set; for what runs after a test. */
export declare function resetConfiguration(): void;
