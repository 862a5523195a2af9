import { turnSubject } from "../checks/subject.js";
import { enforceGuardrails, toValidations } from "./guardrails.js";
import { runChecks, skipChecks } from "./run-checks.js";
const NO_REPLY = { code: 'NO_REPLY', message: 'The turn has no reply that could be judged.' };
/**
 * Judges every reply of a turn that says something by the guardrails, one that comes with tool calls as well, notes
 * on each what was found, and changes those that a guardrail does not let stand. Gives one result for each guardrail.
 */
export async function judgeReplies({ run, turn, iteration }, messages, context) {
    const guardrails = run.prompt?.guardrails ?? [];
    const subject = turnSubject(messages, turn, iteration);
    const replies = subject.messages.filter(({ role, content }) => role === 'assistant' && content !== '');
    const found = [];
    for (const reply of replies) {
        const judged = await runChecks(guardrails, { ...subject, reply }, context, { turn, iteration });
        const { content, results } = enforceGuardrails(guardrails, judged, reply.content);
        const validations = toValidations(results, turn, context.clock.now().toISOString());
        messages[messages.indexOf(reply)] = {
            ...reply,
            ...(validations.length === 0 ? {} : { validations }),
            ...(content === reply.content
                ? {}
                : { content, meta: { ...reply.meta, original_content: reply.content } }),
        };
        found.push(results);
    }
    if (replies.length === 0)
        return skipChecks(guardrails, NO_REPLY, { turn, iteration });
    return guardrails.flatMap((_, index) => worstOf(found.flatMap((results) => results[index] ?? [])));
}
/** The first violation stands for the turn, then the first reply that could not be judged, then the last reply. */
function worstOf(results) {
    for (const status of ['failed', 'error']) {
        const number = results.findIndex((result) => result.status === status);
        const result = results[number];
        if (result !== undefined)
            return [results.length === 1 ? result : namingReply(result, number + 1, results.length)];
    }
    return [results.findLast(({ status }) => status === 'passed') ?? results.at(-1)].flatMap((result) => result ?? []);
}
/** Says which of several replies a result speaks of. */
function namingReply(result, number, count) {
    return { ...result, message: `Reply ${number} of ${count} in this turn: ${result.message}` };
}
