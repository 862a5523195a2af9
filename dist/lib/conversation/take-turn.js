import { turnSubject } from "../checks/subject.js";
import { UNSCRIPTED_KEY } from "../state/reconstruct-result.js";
import { summariseAssertions } from "./assertion-summary.js";
import { markExpected, toValidations } from "./guardrails.js";
import { runChecks, skipChecks } from "./run-checks.js";
import { runToolLoop } from "./tool-loop.js";
import { placeOf } from "./turn-executor.js";
const NO_REPLY = { code: 'NO_REPLY', message: 'The turn has no reply that could be judged.' };
/**
 * One turn from the user's message to the judged reply: model and tools, guardrails, assertions. All assertions are
 * judged. Whatever was said goes to the store, also when a later step throws. Yields the reply as it comes in.
 */
export async function* takeTurn(request, user, context, call) {
    const { turn } = request;
    const state = await context.store.load(context.runId);
    const draft = openDraft(state, request, user, context);
    try {
        for await (const delta of runToolLoop(request, draft, context, call))
            yield { turn, delta };
    }
    catch (error) {
        await save(state, draft, request, context);
        throw error;
    }
    const checks = await judgeTurn(request, draft, context);
    await save(state, draft, request, context);
    await context.store.recordChecks(context.runId, checks);
    for (const check of checks) {
        context.emit({ type: 'check-end', runKey: request.run.key, runId: context.runId, check });
    }
}
function openDraft({ messages }, request, { unscripted = false, ...said }, { clock }) {
    const { prompt } = request;
    const timestamp = clock.now().toISOString();
    const system = { role: 'system', content: prompt.system, turn: 0, timestamp };
    const user = { role: 'user', ...said, ...placeOf(request), timestamp };
    const opening = messages[0]?.role === 'system' || prompt.system === '' ? [] : [system];
    return { messages: [...opening, ...messages, user], calls: [], unscripted };
}
async function save({ id, metadata }, { messages, calls, unscripted }, { prompt }, { store }) {
    const marks = unscripted ? { [UNSCRIPTED_KEY]: true } : {};
    const state = { id, messages, systemPrompt: prompt.system, metadata: { ...metadata, ...marks } };
    await store.saveWithTrace(state, { calls });
}
/** Judges the reply and notes on it what was found, so that assertions can look at the guardrails. */
async function judgeTurn({ run, turn, iteration }, draft, context) {
    const guardrails = run.prompt?.guardrails ?? [];
    const assertions = run.scenario.turnChecks[turn] ?? [];
    const subject = turnSubject(draft.messages, turn, iteration);
    const found = subject.reply?.content
        ? await runChecks(guardrails, subject, context, turn, iteration)
        : skipChecks(guardrails, turn, NO_REPLY, iteration);
    const validations = toValidations(found, turn, context.clock.now().toISOString());
    if (validations.length > 0)
        amendReply(draft, { validations });
    const amended = turnSubject(draft.messages, turn, iteration);
    const asserted = await runChecks(assertions, amended, context, turn, iteration);
    if (asserted.length > 0) {
        amendReply(draft, { meta: { assertions: summariseAssertions(assertions, asserted) } });
    }
    return [...markExpected(guardrails, found, assertions, asserted), ...asserted];
}
function amendReply({ messages }, addition) {
    const index = messages.findLastIndex(({ role }) => role === 'assistant');
    const reply = messages[index];
    if (reply === undefined)
        return;
    const meta = { ...reply.meta, ...addition.meta };
    messages[index] = { ...reply, ...addition, ...(Object.keys(meta).length === 0 ? {} : { meta }) };
}
