import type { CompletionRequest } from './provider.ts';
/**
 * The number under which a mock file answers a request, from 1. Without tools it is the number of user messages so
 * far. With tools it is the larger of the user and the assistant messages, plus one as soon as any tool has
 * answered: a tool call takes a number of its own. A simulated user, in whose eyes the user's messages are the
 * assistant's, speaks one message ahead. A judge counts the questions it was asked in the run.
 */
export declare function mockTurnNumber(request: CompletionRequest): number;
