import { ProviderError } from '../errors/provider-error.ts';
import type { Message } from '../model/message.ts';
import type { Completion, CompletionRequest, ToolOffer } from '../providers/provider.ts';
import type { TraceEntry } from '../state/state-store.ts';
import type { ModelCall } from './call-model.ts';
import { callTool } from './call-tool.ts';
import { requestSettings } from './request-settings.ts';
import type { RunContext } from './run-context.ts';
import { refuseCall, toolChoiceIn, toolPolicyOf } from './tool-policy.ts';
import type { TurnRequest } from './turn-executor.ts';

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
  for (let round = 0; round < policy.rounds; round++) {
    const toolOffer = tools === undefined ? {} : { tools, toolChoice: toolChoiceIn(round, policy) };
    const completion = yield* askModel(
      completionRequest(request, draft, toolOffer),
      draft,
      context,
      call,
      request,
    );
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
  completionRequest: CompletionRequest,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
  { run, turn }: TurnRequest,
): AsyncGenerator<string, Completion> {
  const event = { runKey: run.key, runId: context.runId, turn, provider: context.provider.id };
  context.emit({ type: 'provider-call', ...event });
  const started = context.elapsedMs();
  const startedAt = context.clock.now().toISOString();
  try {
    const completion = yield* call(context.provider, completionRequest, context.signal);
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
      turn,
      ...(completion.toolCalls.length === 0 ? {} : { toolCalls: completion.toolCalls }),
      timestamp: context.clock.now().toISOString(),
      latencyMs: durationMs,
      cost: completion.cost,
    });
    draft.unscripted ||= completion.unscripted === true;
    return completion;
  } finally {
    context.emit({ type: 'provider-result', ...event });
  }
}

function completionRequest(
  { run, turn, prompt }: TurnRequest,
  { messages }: Draft,
  toolOffer: Pick<CompletionRequest, 'tools' | 'toolChoice'>,
): CompletionRequest {
  return {
    system: prompt.system,
    messages: messages.filter(({ role }) => role !== 'system'),
    ...toolOffer,
    ...requestSettings(run, turn),
    speaker: { role: 'assistant', scenario: run.scenario.manifest.id, turn },
  };
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
