import type { ContentPart } from '../../model/content-part.ts';
import { type ImageAccess } from '../image-bytes.ts';
/** A piece of a message in the terms of both ways of asking. */
export type SentPart = {
    readonly type: 'text';
    readonly text: string;
} | {
    readonly type: 'image';
    readonly url: string;
    readonly detail?: string;
};
/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export declare function prepareParts(parts: readonly ContentPart[], access: ImageAccess): Promise<readonly SentPart[]>;
