import type { ProviderScript } from './provider-script.ts';
/** A script from a value of unknown shape. Throws `ProviderError` with code `SCRIPT_INVALID` and every problem. */
export declare function parseProviderScript(value: unknown, name?: string): ProviderScript;
/** A script from JSON text; throws as `parseProviderScript` does. */
export declare function readProviderScript(text: string, name: string): ProviderScript;
