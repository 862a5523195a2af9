import type { ProviderKind } from '../provider-kind.ts';
/** Claude, at its own API or on a cloud platform. */
export declare const claudeKind: ProviderKind;
