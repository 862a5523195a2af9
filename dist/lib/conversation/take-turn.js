import { turnSubject } from "../checks/subject.js";
import { addCosts } from "../cost/price-usage.js";
import { pairStreamEvents } from "../events/pair-events.js";
import { UNSCRIPTED_KEY } from "../state/reconstruct-result.js";
import { summariseAssertions } from "./assertion-summary.js";
import { markExpected } from "./guardrails.js";
import { judgeReplies } from "./judge-replies.js";
import { chunksOf } from "./message-chunks.js";
import { addMessage, loadConversation } from "./message-events.js";
import { runChecks } from "./run-checks.js";
import { runStage, STAGE_COUNT } from "./stages.js";
import { runToolLoop } from "./tool-loop.js";
import { placeOf } from "./turn-executor.js";
/**
 * One turn from the user's message to the judged reply: model and tools, guardrails, assertions. All assertions are
 * judged. Whatever was said goes to the store, also when a later step throws. Yields the reply as it comes in.
 */
export async function* takeTurn(request, user, context, call) {
    yield* pairStreamEvents(pipelineEvents(request), context, () => exchange(request, user, context, call));
}
/** What is told of an exchange. */
function pipelineEvents(request) {
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
async function* exchange(request, user, context, call) {
    const { state, draft } = await runStage('prompt-assembly', request, context, async () => {
        const loaded = await loadConversation(context);
        return { state: loaded, draft: openDraft(loaded, request, user, context) };
    });
    let checks = [];
    try {
        yield* chunksOf(runToolLoop({ request, draft, context, call }), request, draft);
        checks = await judgeTurn(request, draft, context);
    }
    finally {
        // Also for whoever stops reading here.
        await save(state, draft, request, context);
    }
    await context.store.recordChecks(context.conversationId, checks);
    for (const check of checks)
        context.emit({ type: 'check.evaluated', check });
    return draft;
}
function openDraft({ messages }, request, { unscripted = false, ...said }, context) {
    const { prompt } = request;
    const timestamp = context.clock.now().toISOString();
    const system = { role: 'system', content: prompt.system, turn: 0, timestamp };
    const user = { role: 'user', ...said, ...placeOf(request), timestamp };
    const isOpened = messages[0]?.role === 'system' || prompt.system === '';
    const opened = [];
    if (!isOpened)
        addMessage(opened, system, context);
    opened.push(...messages);
    addMessage(opened, user, context);
    return { messages: opened, calls: [], unscripted };
}
async function save({ id, metadata }, { messages, calls, unscripted }, request, context) {
    const marks = unscripted ? { [UNSCRIPTED_KEY]: true } : {};
    const systemPrompt = request.prompt.system;
    await runStage('store', request, context, async () => {
        await context.store.saveWithTrace({ id, messages, systemPrompt, metadata: { ...metadata, ...marks } }, { calls });
        context.emit({ type: 'state.saved', messageCount: messages.length });
    });
}
/** Judges what was said and notes on the last reply what the assertions found: they judge what the user gets to see. */
async function judgeTurn(request, draft, context) {
    const { run, turn, iteration } = request;
    const assertions = run.scenario.turnChecks[turn] ?? [];
    const found = await runStage('guardrails', request, context, () => judgeReplies(request, draft.messages, context));
    const subject = turnSubject(draft.messages, turn, iteration);
    const asserted = await runStage('assertions', request, context, () => runChecks(assertions, subject, context, { turn, iteration }));
    if (asserted.length > 0)
        noteAssertions(draft, summariseAssertions(assertions, asserted));
    return [...markExpected(run.prompt?.guardrails ?? [], found, assertions, asserted), ...asserted];
}
function noteAssertions({ messages }, assertions) {
    const index = messages.findLastIndex(({ role }) => role === 'assistant');
    const reply = messages[index];
    if (reply !== undefined)
        messages[index] = { ...reply, meta: { ...reply.meta, assertions } };
}
