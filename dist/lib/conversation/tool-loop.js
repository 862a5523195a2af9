import { addCosts } from "../cost/price-usage.js";
import { ProviderError } from "../errors/provider-error.js";
import { pairStreamEvents } from "../events/pair-events.js";
import { callTool } from "./call-tool.js";
import { createContextFitter } from "./context-policy.js";
import { addMessage } from "./message-events.js";
import { providerCallEvents, tellingRequest } from "./provider-call-events.js";
import { requestSettings } from "./request-settings.js";
import { runStage, streamStage } from "./stages.js";
import { refuseCall, toolChoiceIn, toolPolicyOf } from "./tool-policy.js";
import { placeOf } from "./turn-executor.js";
import { locateMedia } from "./turn-parts.js";
import { watchStream } from "./watch-stream.js";
/**
 * Asks the model, answers its tool calls in order, and asks again until it answers without any. Every message goes
 * to the draft at once, so that nothing is lost when a later step throws. Yields the pieces of the replies.
 */
export async function* runToolLoop(request, draft, context, call) {
    const tools = offeredTools(request, context);
    const policy = toolPolicyOf(request.run);
    const fitContext = createContextFitter(request, context);
    for (let round = 0; round < policy.rounds; round++) {
        const toolOffer = tools === undefined ? {} : { tools, toolChoice: toolChoiceIn(round, policy) };
        const fitted = await runStage('context', request, context, () => fitContext(draft.messages.filter(({ role }) => role !== 'system')));
        const completion = yield* streamStage('provider', request, context, async function* () {
            const answer = yield* askModel(request, fitted, toolOffer, draft, context, call);
            await answerCalls(answer, policy, request, draft, context);
            return answer;
        });
        if (completion.stoppedBy !== undefined)
            return;
        if (completion.toolCalls.length === 0) {
            if (toolOffer.toolChoice === 'required')
                reportIgnoredChoice(request, draft, context);
            return;
        }
    }
    throw new ProviderError({
        code: 'MAX_TOOL_ROUNDS',
        message: `Turn ${request.turn + 1} of scenario "${request.run.scenario.manifest.id}": the model called tools ` +
            `${policy.rounds} times without answering. Let its script or its prompt come to an answer.`,
    });
}
async function answerCalls({ toolCalls }, policy, request, { messages }, context) {
    for (const toolCall of toolCalls) {
        const reason = refuseCall(policy, toolCall.name, messages);
        addMessage(messages, await callTool(toolCall, request, context, reason), context);
    }
}
async function* askModel(request, fitted, toolOffer, draft, context, call) {
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
        if (answer.stoppedBy !== undefined)
            context.emit(events.interrupted(stopReason(answer.stoppedBy)));
        return answer;
    });
    const durationMs = context.elapsedMs() - started;
    draft.calls.push({
        sequence: draft.messages.filter(({ role }) => role === 'assistant').length,
        messageIndex: draft.messages.length,
        startedAt,
        durationMs,
    });
    const reply = {
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
function costOf({ cost }, { costs }) {
    if (costs.length === 0)
        return { cost };
    return { cost: addCosts([...costs, cost]), summaryCost: addCosts(costs) };
}
function metaOf({ isShortened }, { stoppedBy }) {
    const meta = {
        ...(isShortened ? { context_truncated: true } : {}),
        ...(stoppedBy === undefined ? {} : { stream_interrupted: stoppedBy }),
    };
    return Object.keys(meta).length === 0 ? {} : { meta };
}
function completionRequest({ run, turn }, { system, messages, isShortened }, toolOffer, draft, { overrides }) {
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
function stopReason(guardrail) {
    return `The guardrail "${guardrail}" stopped the stream.`;
}
/** The model was told to call a tool and answered without; the reply stands, but whoever looks should know. */
function reportIgnoredChoice(request, { messages }, context) {
    const { run, turn } = request;
    const message = `Turn ${turn + 1} of scenario "${run.scenario.manifest.id}" with provider "${context.provider.id}": ` +
        'tool_choice is required, but the model answered without calling a tool.';
    const reply = messages.pop();
    if (reply !== undefined)
        messages.push({ ...reply, meta: { ...reply.meta, tool_choice_ignored: 'required' } });
    context.emit({ type: 'warning', ...placeOf(request), message });
}
/** Allowed tools that exist. An allow-list of unknown names alone still offers tools: an empty list of them. */
function offeredTools({ prompt }, { tools }) {
    return prompt.allowedTools?.flatMap((name) => {
        const tool = tools.get(name);
        if (tool === undefined)
            return [];
        return [{ name: tool.name, description: tool.description, inputSchema: tool.inputSchema }];
    });
}
