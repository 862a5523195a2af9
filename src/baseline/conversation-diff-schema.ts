import { z } from 'zod';
import { RESULT_LIMITS } from './result-limits.ts';
import { countSchema as count, nameSchema as name, textSchema as text } from './result-parts-schema.ts';

const toolCallSchema = z.object({
  name,
  kind: z.enum(['same', 'removed', 'added', 'changed']),
  arguments: z
    .array(z.object({ path: text, before: text.exactOptional(), now: text.exactOptional() }))
    .max(RESULT_LIMITS.toolCallsPerMessage),
});

const replySchema = z.object({
  turn: count,
  iteration: count.exactOptional(),
  kind: z.enum(['same', 'removed', 'added', 'changed']),
  text: z
    .array(z.object({ kind: z.enum(['same', 'removed', 'added']), text }))
    .max(RESULT_LIMITS.messagesPerRun),
  tools: z.array(toolCallSchema).max(RESULT_LIMITS.toolCallsPerMessage),
  failedChecks: z.array(name).max(RESULT_LIMITS.checksPerRun),
});

/** A conversation beside that of the baseline. */
export const conversationDiffSchema = z.object({
  run: name,
  replies: z.array(replySchema).max(RESULT_LIMITS.messagesPerRun),
  firstDivergence: count.exactOptional(),
});
