import type { ProviderScript } from './provider-script.ts';
import type { ScriptedProviderOptions } from './scripted-provider.ts';
/** The options of a scripted provider that says what a script says. */
export declare function replayScript(script: ProviderScript): ScriptedProviderOptions;
