import type { ProviderKind } from '../provider-kind.ts';
/** The types whose servers speak OpenAI's dialect. */
export declare const openAiKinds: readonly ProviderKind[];
