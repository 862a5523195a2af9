import type { MediaPart } from '../model/content-part.ts';
/** Which images a provider takes, and how files are read. */
export interface ImageAccess {
    /** Id of the provider that is asked. */
    readonly provider: string;
    /** Empty for a model that takes no images; undefined where the server decides. */
    readonly mimeTypes: readonly string[] | undefined;
    readBytes(absolutePath: string): Promise<Uint8Array>;
}
/** An image as it is sent. */
export type SentImage = {
    readonly kind: 'url';
    readonly url: string;
    readonly mimeType: string;
} | {
    readonly kind: 'inline';
    readonly base64: string;
    readonly mimeType: string;
};
/**
 * Makes an image ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what the provider
 * does not take and `PROVIDER_MEDIA_UNREADABLE` for a file that cannot be read.
 */
export declare function readSentImage({ type, mimeType, source }: MediaPart, access: ImageAccess): Promise<SentImage>;
