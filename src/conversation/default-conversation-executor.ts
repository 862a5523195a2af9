import { conversationSubject } from '../checks/subject.ts';
import { BUDGET_REACHED, BudgetError } from '../errors/budget-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { RunEventInput } from '../events/arena-event.ts';
import { type EventPair, pairStreamEvents } from '../events/pair-events.ts';
import type { PlannedScenarioRun } from '../plan/planned-run.ts';
import { iterationsOf, selfPlayRoleOf } from '../plan/self-play-exchanges.ts';
import { assemblePrompt } from './assemble-prompt.ts';
import { toConversationChunk } from './conversation-chunks.ts';
import type {
  ConversationChunk,
  ConversationExecutor,
  ConversationRequest,
} from './conversation-executor.ts';
import { loadConversation } from './message-events.ts';
import { createPackEvalHook } from './pack-eval-hook.ts';
import { packEvalsOf } from './pack-evals.ts';
import { requireScenarioRun } from './require-scenario-run.ts';
import { checksNotReached, conversationNotJudged, hasFailedAssertion, runChecks } from './run-checks.ts';
import type { RunContext } from './run-context.ts';
import { scriptedTurn } from './scripted-turn.ts';
import { selfPlayTurn } from './self-play-turn.ts';
import { placeOf, type TurnRequest, type TurnUser } from './turn-executor.ts';
import { partsOfTurn } from './turn-parts.ts';

/** Whether the listener wants the reply in pieces. */
type Delivery = 'whole' | 'pieces';

/** Plays the turns of a scenario one after the other and judges the conversation at the end. */
export const defaultConversationExecutor: ConversationExecutor = {
  kind: 'default',
  async execute(request, context) {
    for await (const _chunk of converse(request, context, 'whole'));
  },
  executeStream: (request, context) => converse(request, context, 'pieces'),
};

/**
 * Turns up to the first that fails or breaks off. The checks of turns not reached are recorded as skipped.
 * Conversation checks judge what there is after a failed assertion; a conversation that broke off is not judged.
 */
async function* converse(
  request: ConversationRequest,
  context: RunContext,
  delivery: Delivery,
): AsyncGenerator<ConversationChunk, void> {
  const run = requireScenarioRun(request.run);
  const { conversationId, runId, stateMetadata = {} } = context;
  await context.store.save({ id: conversationId, messages: [], metadata: stateMetadata });
  const packEvals = createPackEvalHook(packEvalsOf(run));
  context.emit({ type: 'state.saved', messageCount: 0 });
  let brokeOff = true;
  try {
    const prompt = assemblePrompt(run);
    context.emit({ type: 'conversation.started', systemPrompt: prompt.system });
    for (const turn of run.scenario.manifest.spec.turns.keys()) {
      context.signal.throwIfAborted();
      context.onTurn?.(turn);
      yield* playTurn({ run, turn, prompt }, context, delivery);
      for (const iteration of iterationsOf(run, turn)) {
        await packEvals.runTurnEvals({ turn, iteration }, context);
      }
      if (await hasFailedAssertion(run, turn, context)) break;
    }
    brokeOff = false;
  } finally {
    const recorded = await context.store.getChecks(conversationId);
    await context.store.recordChecks(conversationId, checksNotReached(run, runId, recorded));
    if (brokeOff) {
      await context.store.recordChecks(conversationId, conversationNotJudged(run, runId));
    } else {
      await judgeConversation(run, context);
      await packEvals.runSessionEvals(context);
    }
  }
  await requireJudged(context);
}

/** A run whose judge was called off, or for whose judge there was no money, was called off itself. */
async function requireJudged({ conversationId, signal, store }: RunContext): Promise<void> {
  const checks = await store.getChecks(conversationId);
  const unpaid = checks.find(({ code }) => code === BUDGET_REACHED);
  if (unpaid !== undefined) throw new BudgetError(unpaid.message);
  if (!signal.aborted) return;
  if (checks.some(({ code }) => code === 'ABORTED')) signal.throwIfAborted();
}

/** A turn before it is known who speaks for the user. */
type TurnToPlay = Omit<TurnRequest, 'user'>;

async function* playTurn(
  turn: TurnToPlay,
  context: RunContext,
  delivery: Delivery,
): AsyncGenerator<ConversationChunk, void> {
  yield* pairStreamEvents(turnEvents(turn), context, async function* () {
    const request = { ...turn, user: userOf(turn) };
    const executor = request.user.kind === 'self-play' ? selfPlayTurn : scriptedTurn;
    if (delivery === 'whole') return executor.executeTurn(request, context);
    for await (const chunk of executor.executeTurnStream(request, context))
      yield toConversationChunk(chunk, context);
  });
}

function turnEvents(turn: TurnToPlay): EventPair<RunEventInput, void> {
  const { id: scenario, spec } = turn.run.scenario.manifest;
  const facts = { ...placeOf(turn), role: spec.turns[turn.turn]?.role ?? '', scenario };
  return {
    started: { type: 'arena.turn.started', ...facts },
    completed: (_, durationMs) => ({ type: 'arena.turn.completed', ...facts, durationMs }),
    failed: (error, durationMs) => ({ type: 'arena.turn.failed', ...facts, durationMs, error }),
  };
}

/** Who speaks for the user in a turn, and what. */
function userOf({ run, turn }: TurnToPlay): TurnUser {
  const { id, spec, source } = run.scenario.manifest;
  const { role = '', persona = '', content = '', parts = [] } = spec.turns[turn] ?? {};
  if (selfPlayRoleOf(run, turn) !== undefined) return { kind: 'self-play', role, persona };
  if (role === 'user') {
    return parts.length > 0 ? { kind: 'parts', parts: partsOfTurn(run, turn) } : { kind: 'content', content };
  }
  throw new ManifestError({
    code: 'UNSUPPORTED_ROLE',
    message:
      `Turn ${turn + 1} of scenario "${id}" (${source.file}) has the unsupported role "${role}". Write "user", or ` +
      'the id of a self-play role of the arena.',
  });
}

async function judgeConversation(run: PlannedScenarioRun, context: RunContext): Promise<void> {
  const { conversationChecks } = run.scenario;
  if (conversationChecks.length === 0) return;
  const { messages } = await loadConversation(context);
  const results = await runChecks(conversationChecks, conversationSubject(messages), context);
  await context.store.recordChecks(context.conversationId, results);
  for (const check of results) context.emit({ type: 'check.evaluated', check });
}
