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
export async function* runToolLoop(turn) {
    const { request, draft, context } = turn;
    const tools = offeredTools(request, context);
    const policy = toolPolicyOf(request.run);
    const fitContext = createContextFitter(request, context);
    for (let round = 0; round < policy.rounds; round++) {
        const toolOffer = tools === undefined ? {} : { tools, toolChoice: toolChoiceIn(round, policy) };
        const fitted = await runStage('context', request, context, () => fitContext(draft.messages.filter(({ role }) => role !== 'system')));
        const completion = yield* streamStage('provider', request, context, async function* () {
            const answer = yield* askModel(turn, fitted, toolOffer);
            await answerCalls(turn, answer, policy);
            return answer;
        });
        if (completion.stoppedBy !== undefined)
            return;
        if (completion.toolCalls.length === 0) {
            if (toolOffer.toolChoice === 'required')
                reportIgnoredChoice(turn);
            return;
        }
    }
    throw tooManyRounds(request, policy);
}
function tooManyRounds({ run, turn }, { rounds }) {
    return new ProviderError({
        code: 'MAX_TOOL_ROUNDS',
        message: `Turn ${turn + 1} of scenario "${run.scenario.manifest.id}": the model called tools ` +
            `${rounds} times without answering. Let its script or its prompt come to an answer.`,
    });
}
async function answerCalls({ request, draft: { messages }, context }, { toolCalls }, policy) {
    for (const toolCall of toolCalls) {
        const reason = refuseCall(policy, toolCall.name, messages);
        addMessage(messages, await callTool(toolCall, request, context, reason), context);
    }
}
/** Asks once, and adds the reply and a trace of the call to the draft. */
async function* askModel(turn, fitted, toolOffer) {
    const { draft, context } = turn;
    const asked = completionRequest(turn, fitted, toolOffer);
    const started = context.elapsedMs();
    const startedAt = context.clock.now().toISOString();
    const answer = yield* callWatched(turn, asked);
    const durationMs = context.elapsedMs() - started;
    draft.calls.push({
        sequence: draft.messages.filter(({ role }) => role === 'assistant').length,
        messageIndex: draft.messages.length,
        startedAt,
        durationMs,
    });
    addMessage(draft.messages, replyOf(turn, answer, fitted, durationMs), context);
    draft.unscripted ||= answer.unscripted === true;
    yield answer;
    return answer;
}
/** Makes the call between its events, while the guardrails look at what comes in. */
async function* callWatched({ request, draft, context, call }, asked) {
    const { run, iteration } = request;
    const { provider } = context;
    const announced = { run, provider, asked, iteration };
    const events = providerCallEvents(announced);
    const sent = tellingRequest(announced, context);
    const watch = watchStream(request, [...draft.messages], context);
    return yield* pairStreamEvents(events, context, async function* () {
        const answer = yield* call(provider, sent, context.signal, watch);
        if (answer.stoppedBy !== undefined)
            context.emit(events.interrupted(stopReason(answer.stoppedBy)));
        return answer;
    });
}
function replyOf({ request, context }, answer, fitted, latencyMs) {
    const { content, parts, toolCalls } = answer;
    return {
        role: 'assistant',
        content,
        ...(parts === undefined ? {} : { parts }),
        ...placeOf(request),
        ...(toolCalls.length === 0 ? {} : { toolCalls }),
        timestamp: context.clock.now().toISOString(),
        latencyMs,
        ...costOf(answer, fitted),
        ...metaOf(answer, fitted),
    };
}
/** What a reply cost, with the summaries that were made for it. */
function costOf({ cost }, { costs }) {
    if (costs.length === 0)
        return { cost };
    return { cost: addCosts([...costs, cost]), summaryCost: addCosts(costs) };
}
function metaOf({ stoppedBy }, { isShortened }) {
    const meta = {
        ...(isShortened ? { context_truncated: true } : {}),
        ...(stoppedBy === undefined ? {} : { stream_interrupted: stoppedBy }),
    };
    return Object.keys(meta).length === 0 ? {} : { meta };
}
function completionRequest({ request: { run, turn }, draft, context }, { system, messages, isShortened }, toolOffer) {
    const { spec, id } = run.scenario.manifest;
    return {
        system,
        messages: locateMedia(messages, run.arena.loaded.configDir),
        ...(isShortened ? { history: [...draft.messages] } : {}),
        ...(spec.context_policy?.cache_breakpoints === true ? { cacheBreakpoints: true } : {}),
        ...toolOffer,
        ...requestSettings(run, turn, context.overrides),
        speaker: { role: 'assistant', scenario: id, turn },
    };
}
/** The reply ends where the guardrail stopped it; the guardrail's verdict follows with those of the turn. */
function stopReason(guardrail) {
    return `The guardrail "${guardrail}" stopped the stream.`;
}
/** The model was told to call a tool and answered without; the reply stands, but whoever looks should know. */
function reportIgnoredChoice({ request, draft: { messages }, context }) {
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
