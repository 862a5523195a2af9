import { addCosts } from '../cost/price-usage.ts';
import { ProviderError } from '../errors/provider-error.ts';
import { pairStreamEvents } from '../events/pair-events.ts';
import type { Message } from '../model/message.ts';
import type { CompletionRequest, ToolOffer } from '../providers/provider.ts';
import type { TraceEntry } from '../state/state-store.ts';
import type { ModelAnswer, ModelCall } from './call-model.ts';
import { callTool } from './call-tool.ts';
import { createContextFitter, type FittedContext } from './context-policy.ts';
import { addMessage } from './message-events.ts';
import { providerCallEvents, tellingRequest } from './provider-call-events.ts';
import { requestSettings } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
import { runStage, streamStage } from './stages.ts';
import { refuseCall, type ToolPolicy, toolChoiceIn, toolPolicyOf } from './tool-policy.ts';
import { placeOf, type TurnRequest } from './turn-executor.ts';
import { locateMedia } from './turn-parts.ts';
import { watchStream } from './watch-stream.ts';

/** A conversation under way; the loop adds to it. */
export interface Draft {
  readonly messages: Message[];
  /** The model calls of the turn. */
  readonly calls: TraceEntry[];
  unscripted: boolean;
}

/** Words of a reply as they come in; after the last of them the reply as a whole. */
export type ReplyPiece = string | ModelAnswer;

/**
 * Asks the model, answers its tool calls in order, and asks again until it answers without any. Every message goes
 * to the draft at once, so that nothing is lost when a later step throws. Yields the pieces of the replies.
 */
export async function* runToolLoop(
  request: TurnRequest,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<ReplyPiece, void> {
  const tools = offeredTools(request, context);
  const policy = toolPolicyOf(request.run);
  const fitContext = createContextFitter(request, context);
  for (let round = 0; round < policy.rounds; round++) {
    const toolOffer = tools === undefined ? {} : { tools, toolChoice: toolChoiceIn(round, policy) };
    const fitted = await runStage('context', request, context, () =>
      fitContext(draft.messages.filter(({ role }) => role !== 'system')),
    );
    const completion = yield* streamStage('provider', request, context, async function* () {
      const answer = yield* askModel(request, fitted, toolOffer, draft, context, call);
      await answerCalls(answer, policy, request, draft, context);
      return answer;
    });
    if (completion.stoppedBy !== undefined) return;
    if (completion.toolCalls.length === 0) {
      if (toolOffer.toolChoice === 'required') reportIgnoredChoice(request, draft, context);
      return;
    }
  }
  throw new ProviderError({
    code: 'MAX_TOOL_ROUNDS',
    message:
      `Turn ${request.turn + 1} of scenario "${request.run.scenario.manifest.id}": the model called tools ` +
      `${policy.rounds} times without answering. Let its script or its prompt come to an answer.`,
  });
}

async function answerCalls(
  { toolCalls }: ModelAnswer,
  policy: ToolPolicy,
  request: TurnRequest,
  { messages }: Draft,
  context: RunContext,
): Promise<void> {
  for (const toolCall of toolCalls) {
    const reason = refuseCall(policy, toolCall.name, messages);
    addMessage(messages, await callTool(toolCall, request, context, reason), context);
  }
}

async function* askModel(
  request: TurnRequest,
  fitted: FittedContext,
  toolOffer: ToolOfferSettings,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<ReplyPiece, ModelAnswer> {
  const { run, iteration } = request;
  const { provider, clock } = context;
  const asked = completionRequest(request, fitted, toolOffer, draft, context);
  const announced = { run, provider, asked, iteration };
  const events = providerCallEvents(announced);
  const sent = tellingRequest(announced, context);
  const started = context.elapsedMs();
  const startedAt = clock.now().toISOString();
  const watch = watchStream(request, [...draft.messages], context);
  const completion = yield* pairStreamEvents(events, context, async function* () {
    const answer = yield* call(provider, sent, context.signal, watch);
    if (answer.stoppedBy !== undefined) context.emit(events.interrupted(stopReason(answer.stoppedBy)));
    return answer;
  });
  const durationMs = context.elapsedMs() - started;
  draft.calls.push({
    sequence: draft.messages.filter(({ role }) => role === 'assistant').length,
    messageIndex: draft.messages.length,
    startedAt,
    durationMs,
  });
  const reply: Message = {
    role: 'assistant',
    content: completion.content,
    ...(completion.parts === undefined ? {} : { parts: completion.parts }),
    ...placeOf(request),
    ...(completion.toolCalls.length === 0 ? {} : { toolCalls: completion.toolCalls }),
    timestamp: clock.now().toISOString(),
    latencyMs: durationMs,
    ...costOf(completion, fitted),
    ...metaOf(fitted, completion),
  };
  addMessage(draft.messages, reply, context);
  draft.unscripted ||= completion.unscripted === true;
  yield completion;
  return completion;
}

/** What a reply cost, with the summaries that were made for it. */
function costOf({ cost }: ModelAnswer, { costs }: FittedContext): Pick<Message, 'cost' | 'summaryCost'> {
  if (costs.length === 0) return { cost };
  return { cost: addCosts([...costs, cost]), summaryCost: addCosts(costs) };
}

function metaOf({ isShortened }: FittedContext, { stoppedBy }: ModelAnswer): Pick<Message, 'meta'> {
  const meta = {
    ...(isShortened ? { context_truncated: true } : {}),
    ...(stoppedBy === undefined ? {} : { stream_interrupted: stoppedBy }),
  };
  return Object.keys(meta).length === 0 ? {} : { meta };
}

type ToolOfferSettings = Pick<CompletionRequest, 'tools' | 'toolChoice'>;

function completionRequest(
  { run, turn }: TurnRequest,
  { system, messages, isShortened }: FittedContext,
  toolOffer: ToolOfferSettings,
  draft: Draft,
  { overrides }: RunContext,
): CompletionRequest {
  const { spec, id } = run.scenario.manifest;
  return {
    system,
    messages: locateMedia(messages, run.arena.loaded.configDir),
    ...(isShortened ? { history: [...draft.messages] } : {}),
    ...(spec.context_policy?.cache_breakpoints === true ? { cacheBreakpoints: true } : {}),
    ...toolOffer,
    ...requestSettings(run, turn, overrides),
    speaker: { role: 'assistant', scenario: id, turn },
  };
}

/** The reply ends where the guardrail stopped it; the guardrail's verdict follows with those of the turn. */
function stopReason(guardrail: string): string {
  return `The guardrail "${guardrail}" stopped the stream.`;
}

/** The model was told to call a tool and answered without; the reply stands, but whoever looks should know. */
function reportIgnoredChoice(request: TurnRequest, { messages }: Draft, context: RunContext): void {
  const { run, turn } = request;
  const message =
    `Turn ${turn + 1} of scenario "${run.scenario.manifest.id}" with provider "${context.provider.id}": ` +
    'tool_choice is required, but the model answered without calling a tool.';
  const reply = messages.pop();
  if (reply !== undefined)
    messages.push({ ...reply, meta: { ...reply.meta, tool_choice_ignored: 'required' } });
  context.emit({ type: 'warning', ...placeOf(request), message });
}

/** Allowed tools that exist. An allow-list of unknown names alone still offers tools: an empty list of them. */
function offeredTools({ prompt }: TurnRequest, { tools }: RunContext): readonly ToolOffer[] | undefined {
  return prompt.allowedTools?.flatMap((name) => {
    const tool = tools.get(name);
    if (tool === undefined) return [];
    return [{ name: tool.name, description: tool.description, inputSchema: tool.inputSchema }];
  });
}
