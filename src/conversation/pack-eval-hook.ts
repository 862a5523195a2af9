import type { CheckSubject } from '../checks/check.ts';
import { conversationSubject, turnSubject } from '../checks/subject.ts';
import type { BoundEval } from '../plan/bound-arena.ts';
import { loadConversation } from './message-events.ts';
import {
  type ChosenPackEvals,
  evalsOfSession,
  evalsOfTurn,
  type TurnPlace,
  wantedEvals,
  withEvalFacts,
} from './pack-evals.ts';
import { runChecks } from './run-checks.ts';
import type { RunContext } from './run-context.ts';

/** Judges a conversation by the evals of its pack while it is held; results go to the store. */
export interface PackEvalHook {
  readonly hasEvals: boolean;
  /** Judges a turn that has been held; one without messages is left alone. */
  runTurnEvals(place: TurnPlace, context: RunContext): Promise<void>;
  /** Judges the whole conversation once it is over. */
  runSessionEvals(context: RunContext): Promise<void>;
}

/** Creates a hook; what is skipped or of another type leaves no entry. */
export function createPackEvalHook(chosen: ChosenPackEvals): PackEvalHook {
  const evals = wantedEvals(chosen);
  return {
    hasEvals: evals.length > 0,
    async runTurnEvals(place, context) {
      const due = evalsOfTurn(evals, context.runId, place);
      if (due.length === 0) return;
      const { messages } = await loadConversation(context);
      const subject = turnSubject(messages, place.turn, place.iteration);
      if (subject.messages.length > 0) await judge(due, subject, context, place);
    },
    async runSessionEvals(context) {
      const due = evalsOfSession(evals, context.runId);
      if (due.length === 0) return;
      const { messages } = await loadConversation(context);
      await judge(due, conversationSubject(messages), context);
    },
  };
}

async function judge(
  evals: readonly BoundEval[],
  subject: CheckSubject,
  context: RunContext,
  place?: TurnPlace,
): Promise<void> {
  const { conversationId, store, elapsedMs } = context;
  for (const one of evals) {
    const started = elapsedMs();
    const found = await runChecks([one.check], subject, context, place);
    const results = found.map((result) => withEvalFacts(one, result, elapsedMs() - started));
    await store.recordChecks(conversationId, results);
    for (const check of results) context.emit({ type: 'check.evaluated', check });
  }
}
