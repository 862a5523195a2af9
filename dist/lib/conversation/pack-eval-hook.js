import { conversationSubject, turnSubject } from "../checks/subject.js";
import { loadConversation } from "./message-events.js";
import { evalsOfSession, evalsOfTurn, wantedEvals, withEvalFacts, } from "./pack-evals.js";
import { runChecks } from "./run-checks.js";
/** Creates a hook; what is skipped or of another type leaves no entry. */
export function createPackEvalHook(chosen) {
    const evals = wantedEvals(chosen);
    return {
        hasEvals: evals.length > 0,
        async runTurnEvals(place, context) {
            const due = evalsOfTurn(evals, context.runId, place);
            if (due.length === 0)
                return;
            const { messages } = await loadConversation(context);
            const subject = turnSubject(messages, place.turn, place.iteration);
            if (subject.messages.length > 0)
                await judge(due, subject, context, place);
        },
        async runSessionEvals(context) {
            const due = evalsOfSession(evals, context.runId);
            if (due.length === 0)
                return;
            const { messages } = await loadConversation(context);
            await judge(due, conversationSubject(messages), context);
        },
    };
}
async function judge(evals, subject, context, place) {
    const { conversationId, store, elapsedMs } = context;
    for (const one of evals) {
        const started = elapsedMs();
        const found = await runChecks([one.check], subject, context, place);
        const results = found.map((result) => withEvalFacts(one, result, elapsedMs() - started));
        await store.recordChecks(conversationId, results);
        for (const check of results)
            context.emit({ type: 'check.evaluated', check });
    }
}
