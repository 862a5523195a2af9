import type { Draft, ReplyPiece } from './tool-loop.ts';
import type { MessageChunk, TurnRequest } from './turn-executor.ts';
/** What a listener hears of the replies of an exchange, whose draft begins with the user's message. */
export declare function chunksOf(pieces: AsyncIterable<ReplyPiece>, { turn }: TurnRequest, { messages }: Draft): AsyncGenerator<MessageChunk, void>;
