/** Kinds of media a message can carry. */
export type MediaType = 'image' | 'audio' | 'video' | 'document';
/** Where the bytes of a medium are. */
export type MediaSource = {
    readonly kind: 'inline';
    readonly base64: string;
} | {
    readonly kind: 'url';
    readonly url: string;
}
/** A file of the repository or a key of a media store; whoever sends it reads it first. */
 | {
    readonly kind: 'file';
    readonly path: string;
} | {
    readonly kind: 'stored';
    readonly reference: string;
};
/** Words. */
export interface TextPart {
    readonly type: 'text';
    readonly text: string;
}
/** A medium in a message. */
export interface MediaPart {
    readonly type: MediaType;
    /** Such as `image/png`. */
    readonly mimeType: string;
    readonly source: MediaSource;
    /** How closely an image is to be read: `low`, `high` or `auto`. */
    readonly detail?: string;
    readonly caption?: string;
}
/** A piece of a message. */
export type ContentPart = TextPart | MediaPart;
/** The words of parts, joined. */
export declare function textOfParts(parts: readonly ContentPart[]): string;
