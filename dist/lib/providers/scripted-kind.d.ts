import type { ProviderKind } from './provider-kind.ts';
/**
 * A provider that answers from `additional_config.script`: a script, or the path of a JSON file that has one. Without it
 * the answer to everything is `Done.`. With `supports_tools: false` tools are offered as text.
 */
export declare const scriptedKind: ProviderKind;
