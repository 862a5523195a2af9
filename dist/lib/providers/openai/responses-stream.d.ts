import type { UsageNote } from '../called-provider.ts';
import type { StreamReader } from './chat-stream.ts';
/** Reads the events of Responses. */
export declare function createResponsesStreamReader(firstCall: number, note: UsageNote): StreamReader;
