import type { ProviderKind } from '../provider-kind.ts';
/** Gemini, at its own API or on Vertex. */
export declare const geminiKind: ProviderKind;
