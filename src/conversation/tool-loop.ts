import { ProviderError } from '../errors/provider-error.ts';
import type { Message } from '../model/message.ts';
import type { Completion, CompletionRequest, ToolOffer } from '../providers/provider.ts';
import type { ModelCall } from './call-model.ts';
import { callTool } from './call-tool.ts';
import type { RunContext } from './run-context.ts';
import { placeOf, type TurnRequest } from './turn-executor.ts';

/** How often a model may answer with tool calls in one turn. */
const MAX_ROUNDS = 10;

/** A conversation under way; the loop adds to it. */
export interface Draft {
  readonly messages: Message[];
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
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const completion = yield* askModel(
      completionRequest(request, draft, tools, round),
      draft,
      context,
      call,
      request,
    );
    if (completion.toolCalls.length === 0) return;
    for (const toolCall of completion.toolCalls)
      draft.messages.push(await callTool(toolCall, request, context));
  }
  throw new ProviderError({
    code: 'MAX_TOOL_ROUNDS',
    message:
      `Turn ${request.turn + 1} of scenario "${request.run.scenario.manifest.id}": the model called tools ` +
      `${MAX_ROUNDS} times without answering. Let its script or its prompt come to an answer.`,
  });
}

async function* askModel(
  completionRequest: CompletionRequest,
  draft: Draft,
  context: RunContext,
  call: ModelCall,
  request: TurnRequest,
): AsyncGenerator<string, Completion> {
  const { run, turn } = request;
  const event = { runKey: run.key, runId: context.runId, turn, provider: context.provider.id };
  context.emit({ type: 'provider-call', ...event });
  const started = context.elapsedMs();
  try {
    const completion = yield* call(context.provider, completionRequest, context.signal);
    draft.messages.push({
      role: 'assistant',
      content: completion.content,
      ...placeOf(request),
      ...(completion.toolCalls.length === 0 ? {} : { toolCalls: completion.toolCalls }),
      timestamp: context.clock.now().toISOString(),
      latencyMs: context.elapsedMs() - started,
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
  tools: readonly ToolOffer[] | undefined,
  round: number,
): CompletionRequest {
  const { temperature, max_tokens: maxTokens, seed } = run.arena.loaded.config.spec.defaults ?? {};
  const choice = run.scenario.manifest.spec.tool_policy?.tool_choice;
  return {
    system: prompt.system,
    messages: messages.filter(({ role }) => role !== 'system'),
    ...(tools === undefined ? {} : { tools, toolChoice: (round === 0 && choice) || 'auto' }),
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(seed === undefined ? {} : { seed }),
    speaker: { role: 'assistant', scenario: run.scenario.manifest.id, turn },
  };
}

/** Allowed tools that exist. An allow-list of unknown names alone still offers tools: an empty list of them. */
function offeredTools({ prompt }: TurnRequest, { tools }: RunContext): readonly ToolOffer[] | undefined {
  return prompt.allowedTools?.flatMap((name) => {
    const tool = tools.get(name);
    if (tool === undefined) return [];
    return [{ name: tool.name, description: tool.description, inputSchema: tool.inputSchema }];
  });
}
