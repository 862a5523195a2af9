import { requestSettings } from "./request-settings.js";
const INSTRUCTION = 'Summarise the conversation so far in a few sentences. Keep names, numbers, decisions and open questions.';
/** Creates what asks the assistant's model for summaries, once for the same messages. */
export function createSummariser({ run, turn }, context) {
    const known = new Map();
    const event = { runKey: run.key, runId: context.runId, turn, provider: context.provider.id };
    return async (messages) => {
        const earlier = known.get(messages.length);
        if (earlier !== undefined)
            return { text: earlier };
        context.emit({ type: 'provider-call', ...event });
        try {
            const request = {
                system: INSTRUCTION,
                messages,
                ...requestSettings(run, turn),
                speaker: { role: 'summariser', scenario: run.scenario.manifest.id, turn },
            };
            const { content, cost } = await context.provider.complete(request, context.signal);
            const text = `Summary of the earlier conversation: ${content}`;
            known.set(messages.length, text);
            return { text, cost };
        }
        finally {
            context.emit({ type: 'provider-result', ...event });
        }
    };
}
