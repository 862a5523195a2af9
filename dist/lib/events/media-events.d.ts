import type { JsonObject } from '../lib/json.ts';
import type { TurnEventBase } from './event-base.ts';
interface MediaPayload {
    /** Where the bytes are kept, when they are. */
    readonly storageRef?: string;
    readonly mimeType: string;
    /** In bytes. */
    readonly size: number;
    readonly checksum?: string;
    /** The bytes themselves, when they are few; a listener must not change them. */
    readonly inlineData?: Uint8Array;
}
interface MediaFacts extends TurnEventBase {
    readonly payload: MediaPayload;
    readonly metadata?: JsonObject;
}
interface AudioFacts extends MediaFacts {
    /** Who is heard. */
    readonly actor: string;
    /** From 0. */
    readonly chunkIndex: number;
    readonly isFinal: boolean;
}
/** Sound and pictures that go in and come out. */
export type MediaEvent = (AudioFacts & {
    readonly type: 'audio.input';
}) | (AudioFacts & {
    readonly type: 'audio.output';
    readonly generatedFrom?: string;
}) | (TurnEventBase & {
    readonly type: 'audio.transcription';
    readonly text: string;
    readonly language?: string;
    /** Between 0 and 1. */
    readonly confidence?: number;
    readonly provider: string;
}) | (MediaFacts & {
    readonly type: 'video.frame';
}) | (MediaFacts & {
    readonly type: 'screenshot';
}) | (MediaFacts & {
    readonly type: 'image.input';
    readonly actor: string;
}) | (MediaFacts & {
    readonly type: 'image.output';
    readonly generatedFrom?: string;
});
export {};
