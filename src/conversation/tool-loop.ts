import { addCosts } from '../cost/price-usage.ts';
import { ProviderError } from '../errors/provider-error.ts';
import type { Message } from '../model/message.ts';
import type { CompletionRequest, ToolOffer } from '../providers/provider.ts';
import type { TraceEntry } from '../state/state-store.ts';
import type { ModelAnswer, ModelCall } from './call-model.ts';
import { callTool } from './call-tool.ts';
import { createContextFitter, type FittedContext } from './context-policy.ts';
import { requestSettings } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
import { refuseCall, toolChoiceIn, toolPolicyOf } from './tool-policy.ts';
import { placeOf, type TurnRequest } from './turn-executor.ts';
import { watchStream } from './watch-stream.ts';

/** A conversation under way; the loop adds to it. */
export interface Draft {
  readonly messages: Message[];
  /** The model calls of the turn. */
  readonly calls: TraceEntry[];
  unscripted: boolean;
}

/**
 * Asks the model, answers its tool calls in order, and asks again until it answers without any. Every message goes
 * to the draft at once, so that nothing is lost when a later step throws. Yields the pieces of the replies.
 */
export async function* runToolLoop(
  request: TurnRequest,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<string, void> {
  const tools = offeredTools(request, context);
  const policy = toolPolicyOf(request.run);
  const fitContext = createContextFitter(request, context);
  for (let round = 0; round < policy.rounds; round++) {
    const toolOffer = tools === undefined ? {} : { tools, toolChoice: toolChoiceIn(round, policy) };
    const fitted = await fitContext(draft.messages.filter(({ role }) => role !== 'system'));
    const completion = yield* askModel(request, fitted, toolOffer, draft, context, call);
    if (completion.stoppedBy !== undefined) return reportStop(request, completion.stoppedBy, context);
    if (completion.toolCalls.length === 0) {
      if (toolOffer.toolChoice === 'required') reportIgnoredChoice(request, draft, context);
      return;
    }
    for (const toolCall of completion.toolCalls) {
      const reason = refuseCall(policy, toolCall.name, draft.messages);
      draft.messages.push(await callTool(toolCall, request, context, reason));
    }
  }
  throw new ProviderError({
    code: 'MAX_TOOL_ROUNDS',
    message:
      `Turn ${request.turn + 1} of scenario "${request.run.scenario.manifest.id}": the model called tools ` +
      `${policy.rounds} times without answering. Let its script or its prompt come to an answer.`,
  });
}

async function* askModel(
  request: TurnRequest,
  fitted: FittedContext,
  toolOffer: ToolOfferSettings,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
): AsyncGenerator<string, ModelAnswer> {
  const { run, turn } = request;
  const event = { runKey: run.key, runId: context.runId, turn, provider: context.provider.id };
  context.emit({ type: 'provider-call', ...event });
  const started = context.elapsedMs();
  const startedAt = context.clock.now().toISOString();
  try {
    const asked = completionRequest(request, fitted, toolOffer, draft);
    const watch = watchStream(request, [...draft.messages], context);
    const completion = yield* call(context.provider, asked, context.signal, watch);
    const durationMs = context.elapsedMs() - started;
    draft.calls.push({
      sequence: draft.messages.filter(({ role }) => role === 'assistant').length,
      messageIndex: draft.messages.length,
      startedAt,
      durationMs,
    });
    draft.messages.push({
      role: 'assistant',
      content: completion.content,
      ...placeOf(request),
      ...(completion.toolCalls.length === 0 ? {} : { toolCalls: completion.toolCalls }),
      timestamp: context.clock.now().toISOString(),
      latencyMs: durationMs,
      cost: fitted.costs.length === 0 ? completion.cost : addCosts([...fitted.costs, completion.cost]),
      ...metaOf(fitted, completion),
    });
    draft.unscripted ||= completion.unscripted === true;
    return completion;
  } finally {
    context.emit({ type: 'provider-result', ...event });
  }
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
): CompletionRequest {
  const { spec, id } = run.scenario.manifest;
  return {
    system,
    messages,
    ...(isShortened ? { history: [...draft.messages] } : {}),
    ...(spec.context_policy?.cache_breakpoints === true ? { cacheBreakpoints: true } : {}),
    ...toolOffer,
    ...requestSettings(run, turn),
    speaker: { role: 'assistant', scenario: id, turn },
  };
}

/** The reply ends where the guardrail stopped it; the guardrail's verdict follows with those of the turn. */
function reportStop({ run, turn }: TurnRequest, guardrail: string, context: RunContext): void {
  const message =
    `Turn ${turn + 1} of scenario "${run.scenario.manifest.id}" with provider "${context.provider.id}": ` +
    `the guardrail "${guardrail}" stopped the stream.`;
  context.emit({ type: 'warning', runKey: run.key, runId: context.runId, turn, message });
}

/** The model was told to call a tool and answered without; the reply stands, but whoever looks should know. */
function reportIgnoredChoice({ run, turn }: TurnRequest, { messages }: Draft, context: RunContext): void {
  const message =
    `Turn ${turn + 1} of scenario "${run.scenario.manifest.id}" with provider "${context.provider.id}": ` +
    'tool_choice is required, but the model answered without calling a tool.';
  const reply = messages.pop();
  if (reply !== undefined)
    messages.push({ ...reply, meta: { ...reply.meta, tool_choice_ignored: 'required' } });
  context.emit({ type: 'warning', runKey: run.key, runId: context.runId, turn, message });
}

/** Allowed tools that exist. An allow-list of unknown names alone still offers tools: an empty list of them. */
function offeredTools({ prompt }: TurnRequest, { tools }: RunContext): readonly ToolOffer[] | undefined {
  return prompt.allowedTools?.flatMap((name) => {
    const tool = tools.get(name);
    if (tool === undefined) return [];
    return [{ name: tool.name, description: tool.description, inputSchema: tool.inputSchema }];
  });
}
