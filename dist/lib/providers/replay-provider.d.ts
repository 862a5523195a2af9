import type { ProviderKind } from './provider-kind.ts';
/**
 * A provider that answers what was recorded. The conversation of the same scenario serves, or the only one there is; the
 * reply of the same number among those of the same speaker, or with `match: content` the one to the same words of the
 * user. Nothing waits: the pace of the recording is not kept.
 */
export declare const replayKind: ProviderKind;
