import type { Message } from '../model/message.ts';
import type { MessageCost } from '../model/usage.ts';
import { requestSettings } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
import type { TurnRequest } from './turn-executor.ts';

/** What stands for messages that are left out. */
export interface ContextSummary {
  readonly text: string;
  /** Undefined when it was known already. */
  readonly cost?: MessageCost;
}

/** Has messages summarised. */
export type Summariser = (messages: readonly Message[]) => Promise<ContextSummary>;

const INSTRUCTION =
  'Summarise the conversation so far in a few sentences. Keep names, numbers, decisions and open questions.';

/** Creates what asks the assistant's model for summaries, once for the same messages. */
export function createSummariser({ run, turn }: TurnRequest, context: RunContext): Summariser {
  const known = new Map<number, string>();
  const event = { runKey: run.key, runId: context.runId, turn, provider: context.provider.id };
  return async (messages) => {
    const earlier = known.get(messages.length);
    if (earlier !== undefined) return { text: earlier };
    context.emit({ type: 'provider-call', ...event });
    try {
      const request = {
        system: INSTRUCTION,
        messages,
        ...requestSettings(run, turn),
        speaker: { role: 'summariser' as const, scenario: run.scenario.manifest.id, turn },
      };
      const { content, cost } = await context.provider.complete(request, context.signal);
      const text = `Summary of the earlier conversation: ${content}`;
      known.set(messages.length, text);
      return { text, cost };
    } finally {
      context.emit({ type: 'provider-result', ...event });
    }
  };
}
