import type { ContentPart } from '../../model/content-part.ts';
/** A piece of a message in the terms of both ways of asking. */
export type SentPart = {
    readonly type: 'text';
    readonly text: string;
} | {
    readonly type: 'image';
    readonly url: string;
    readonly detail?: string;
};
/** What sending media takes. */
export interface MediaAccess {
    /** Id of the provider that is asked. */
    readonly provider: string;
    readonly takesImages: boolean;
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export declare function prepareParts(parts: readonly ContentPart[], access: MediaAccess): Promise<readonly SentPart[]>;
