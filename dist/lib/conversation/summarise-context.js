import { pairEvents } from "../events/pair-events.js";
import { providerCallEvents, tellingRequest } from "./provider-call-events.js";
import { requestSettings } from "./request-settings.js";
import { locateMedia } from "./turn-parts.js";
const INSTRUCTION = 'Summarise the conversation so far in a few sentences. Keep names, numbers, decisions and open questions.';
/** Creates what asks the assistant's model for summaries, once for the same messages. */
export function createSummariser({ run, turn, iteration }, context) {
    const known = new Map();
    const { provider } = context;
    return async (messages) => {
        const earlier = known.get(messages.length);
        if (earlier !== undefined)
            return { text: earlier };
        const asked = {
            system: INSTRUCTION,
            messages: locateMedia(messages, run.arena.loaded.configDir),
            ...requestSettings(run, turn, context.overrides),
            speaker: { role: 'summariser', scenario: run.scenario.manifest.id, turn },
        };
        const announced = { run, provider, asked, iteration };
        const events = providerCallEvents(announced);
        const { content, cost } = await pairEvents(events, context, () => provider.complete(tellingRequest(announced, context), context.signal));
        const text = `Summary of the earlier conversation: ${content}`;
        known.set(messages.length, text);
        return { text, cost };
    };
}
