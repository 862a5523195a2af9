import { type RealProvidersSetting } from '../engine/real-providers.ts';
import { type CredentialSources } from '../providers/find-credential.ts';
import { type LanguageModel } from '../providers/language-model/language-model.ts';
import type { Provider } from '../providers/provider.ts';
import type { ProviderSetting } from '../providers/provider-kind.ts';
import type { ModelSettings } from './configure.ts';
/** Makes the provider of a model; the same one for the same words, so that its limits are kept by all who ask it. */
export type ModelResolver = (spec: string | ModelSettings | LanguageModel) => Provider;
/** What calls to models by name take from outside. */
export interface ModelResolverSetting extends Pick<ProviderSetting, 'environment' | 'fetch' | 'readBytes'>, CredentialSources, Pick<RealProvidersSetting, 'timers' | 'random'> {
}
/** Creates a resolver over the provider types of the engine. It throws `ScenarioError` with code `INVALID_MODEL`. */
export declare function createModelResolver(setting: ModelResolverSetting): ModelResolver;
/** The word before the slash of a model's name. */
export declare function providerWordOf(model: string): string;
