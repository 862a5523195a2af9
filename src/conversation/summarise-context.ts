import { pairEvents } from '../events/pair-events.ts';
import type { Message } from '../model/message.ts';
import type { MessageCost } from '../model/usage.ts';
import { providerCallEvents, tellingRequest } from './provider-call-events.ts';
import { requestSettings } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
import type { TurnRequest } from './turn-executor.ts';
import { locateMedia } from './turn-parts.ts';

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
export function createSummariser({ run, turn, iteration }: TurnRequest, context: RunContext): Summariser {
  const known = new Map<number, string>();
  const { provider } = context;
  return async (messages) => {
    const earlier = known.get(messages.length);
    if (earlier !== undefined) return { text: earlier };
    const asked = {
      system: INSTRUCTION,
      messages: locateMedia(messages, run.arena.loaded.configDir),
      ...requestSettings(run, turn, context.overrides),
      speaker: { role: 'summariser' as const, scenario: run.scenario.manifest.id, turn },
    };
    const announced = { run, provider, asked, iteration };
    const events = providerCallEvents(announced);
    const { content, cost } = await pairEvents(events, context, () =>
      provider.complete(tellingRequest(announced, context), context.signal),
    );
    const text = `Summary of the earlier conversation: ${content}`;
    known.set(messages.length, text);
    return { text, cost };
  };
}
