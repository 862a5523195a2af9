import type { CompletionRequest } from './provider.ts';
/**
 * The number under which a mock file answers a request, from 1. Without tools it is the number of user messages so
 * far. With tools it is the larger of the user and the assistant messages, plus one as soon as any tool has
 * answered: a tool call takes a number of its own. A simulated user speaks one message ahead.
 */
export declare function mockTurnNumber({ messages, tools, speaker }: CompletionRequest): number;
