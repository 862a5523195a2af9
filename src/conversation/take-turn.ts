import { turnSubject } from '../checks/subject.ts';
import { addCosts } from '../cost/price-usage.ts';
import type { RunEventInput } from '../events/arena-event.ts';
import { type EventPair, pairStreamEvents } from '../events/pair-events.ts';
import type { JsonObject } from '../lib/json.ts';
import type { CheckResult } from '../model/check.ts';
import type { Message } from '../model/message.ts';
import { UNSCRIPTED_KEY } from '../state/reconstruct-result.ts';
import type { ConversationState } from '../state/state-store.ts';
import { summariseAssertions } from './assertion-summary.ts';
import type { ModelCall } from './call-model.ts';
import { markExpected } from './guardrails.ts';
import { judgeReplies } from './judge-replies.ts';
import { chunksOf } from './message-chunks.ts';
import { addMessage, loadConversation } from './message-events.ts';
import { runChecks } from './run-checks.ts';
import type { RunContext } from './run-context.ts';
import { runStage, STAGE_COUNT } from './stages.ts';
import { type Draft, runToolLoop } from './tool-loop.ts';
import { type MessageChunk, placeOf, type TurnRequest } from './turn-executor.ts';

/** What the user says in a turn, and what it took to say it. */
export interface UserMessage extends Pick<Message, 'content' | 'parts' | 'cost' | 'latencyMs' | 'meta'> {
  /** Generated without a script. */
  readonly unscripted?: boolean;
}

/**
 * One turn from the user's message to the judged reply: model and tools, guardrails, assertions. All assertions are
 * judged. Whatever was said goes to the store, also when a later step throws. Yields the reply as it comes in.
 */
export async function* takeTurn(
  request: TurnRequest,
  user: UserMessage,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<MessageChunk, void> {
  yield* pairStreamEvents(pipelineEvents(request), context, () => exchange(request, user, context, call));
}

/** What is told of an exchange. */
function pipelineEvents(request: TurnRequest): EventPair<RunEventInput, Draft> {
  const place = placeOf(request);
  return {
    started: { type: 'pipeline.started', ...place, stageCount: STAGE_COUNT },
    completed: ({ messages, calls }, durationMs) => {
      const costs = calls.flatMap(({ messageIndex }) => messages[messageIndex]?.cost ?? []);
      const { inputTokens, outputTokens, totalCost } = addCosts(costs);
      const amounts = { inputTokens, outputTokens, costUsd: totalCost, messageCount: messages.length };
      return { type: 'pipeline.completed', ...place, durationMs, ...amounts };
    },
    failed: (error, durationMs) => ({ type: 'pipeline.failed', ...place, durationMs, error }),
  };
}

async function* exchange(
  request: TurnRequest,
  user: UserMessage,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<MessageChunk, Draft> {
  const { state, draft } = await runStage('prompt-assembly', request, context, async () => {
    const loaded = await loadConversation(context);
    return { state: loaded, draft: openDraft(loaded, request, user, context) };
  });
  let checks: readonly CheckResult[] = [];
  try {
    yield* chunksOf(runToolLoop({ request, draft, context, call }), request, draft);
    checks = await judgeTurn(request, draft, context);
  } finally {
    // Also for whoever stops reading here.
    await save(state, draft, request, context);
  }
  await context.store.recordChecks(context.conversationId, checks);
  for (const check of checks) context.emit({ type: 'check.evaluated', check });
  return draft;
}

function openDraft(
  { messages }: ConversationState,
  request: TurnRequest,
  { unscripted = false, ...said }: UserMessage,
  context: RunContext,
): Draft {
  const { prompt } = request;
  const timestamp = context.clock.now().toISOString();
  const system: Message = { role: 'system', content: prompt.system, turn: 0, timestamp };
  const user: Message = { role: 'user', ...said, ...placeOf(request), timestamp };
  const isOpened = messages[0]?.role === 'system' || prompt.system === '';
  const opened: Message[] = [];
  if (!isOpened) addMessage(opened, system, context);
  opened.push(...messages);
  addMessage(opened, user, context);
  return { messages: opened, calls: [], unscripted };
}

async function save(
  { id, metadata }: ConversationState,
  { messages, calls, unscripted }: Draft,
  request: TurnRequest,
  context: RunContext,
): Promise<void> {
  const marks = unscripted ? { [UNSCRIPTED_KEY]: true } : {};
  const systemPrompt = request.prompt.system;
  await runStage('store', request, context, async () => {
    await context.store.saveWithTrace(
      { id, messages, systemPrompt, metadata: { ...metadata, ...marks } },
      { calls },
    );
    context.emit({ type: 'state.saved', messageCount: messages.length });
  });
}

/** Judges what was said and notes on the last reply what the assertions found: they judge what the user gets to see. */
async function judgeTurn(
  request: TurnRequest,
  draft: Draft,
  context: RunContext,
): Promise<readonly CheckResult[]> {
  const { run, turn, iteration } = request;
  const assertions = run.scenario.turnChecks[turn] ?? [];
  const found = await runStage('guardrails', request, context, () =>
    judgeReplies(request, draft.messages, context),
  );
  const subject = turnSubject(draft.messages, turn, iteration);
  const asserted = await runStage('assertions', request, context, () =>
    runChecks(assertions, subject, context, { turn, iteration }),
  );
  if (asserted.length > 0) noteAssertions(draft, summariseAssertions(assertions, asserted));
  return [...markExpected(run.prompt?.guardrails ?? [], found, assertions, asserted), ...asserted];
}

function noteAssertions({ messages }: Draft, assertions: JsonObject): void {
  const index = messages.findLastIndex(({ role }) => role === 'assistant');
  const reply = messages[index];
  if (reply !== undefined) messages[index] = { ...reply, meta: { ...reply.meta, assertions } };
}
