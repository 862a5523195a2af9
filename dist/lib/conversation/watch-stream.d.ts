import type { Message } from '../model/message.ts';
import type { StreamWatch } from './call-model.ts';
import type { RunContext } from './run-context.ts';
import { type TurnRequest } from './turn-executor.ts';
/**
 * Judges a reply as it grows by the guardrails that can tell a violation before the end and are meant to act on it.
 * Those that only monitor wait for the whole reply.
 */
export declare function watchStream(request: TurnRequest, messages: readonly Message[], context: RunContext): StreamWatch;
