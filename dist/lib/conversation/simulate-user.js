import { ManifestError } from "../errors/manifest-error.js";
import { ProviderError } from "../errors/provider-error.js";
import { pairEvents } from "../events/pair-events.js";
import { flipRoles } from "./flip-roles.js";
import { loadConversation } from "./message-events.js";
import { assemblePersonaPrompt } from "./persona-prompt.js";
import { providerCallEvents, tellingRequest } from "./provider-call-events.js";
import { placeOf } from "./turn-executor.js";
/** A simulated user who is done says so by this at the end of a message, or by nothing else. */
const DONE = '[DONE]';
const MAX_TOKENS = 200;
const DEFAULT_TEMPERATURE = 0.7;
const DEFAULT_SEED = 42;
/** Many models refuse a conversation that they would have to begin. */
const OPENING = 'Begin the conversation.';
/** Lets the persona of a self-play turn say its next message. Throws what the persona or the provider lacks. */
export async function simulateUser(request, context) {
    const { run } = request;
    const persona = personaOf(request);
    const system = assemblePersonaPrompt(run, persona);
    const provider = context.speakerFor({ role: 'user-simulator', provider: speakerOf(request) });
    const started = context.elapsedMs();
    const completion = await ask(provider, await requestOf(request, persona, system, context), request, context);
    const { cost, unscripted } = completion;
    const marks = unscripted ? { unscripted } : {};
    const text = completion.content.trim();
    const isDone = text.endsWith(DONE);
    const content = isDone ? text.slice(0, -DONE.length).trim() : text;
    if (content === '') {
        context.noteSideCall({ role: 'user-simulator', provider: provider.id, cost, ...marks });
        if (isDone)
            return { isDone };
        throw emptyMessage(persona, provider);
    }
    const raw = { role: 'self-play-user', self_play_execution: true, self_play_provider: provider.id };
    const meta = { raw_response: { ...raw, persona: persona.id } };
    const latencyMs = context.elapsedMs() - started;
    return { isDone, message: { content, cost, latencyMs, meta, ...marks } };
}
/** The id of the provider that plays the user's role. */
function speakerOf({ run, user }) {
    const roles = run.arena.loaded.config.spec.self_play?.roles ?? [];
    return roles.find(({ id }) => user.kind === 'self-play' && id === user.role)?.provider ?? '';
}
function personaOf({ run, turn, user }) {
    const { id, source } = run.scenario.manifest;
    const name = user.kind === 'self-play' ? user.persona : '';
    const persona = run.arena.loaded.personas.find((known) => known.id === name);
    if (persona !== undefined)
        return persona;
    throw new ManifestError({
        code: 'PERSONA_NOT_FOUND',
        message: `Turn ${turn + 1} of scenario "${id}" (${source.file}) needs the persona "${name}", which the arena does not ` +
            'have. List its file under spec.self_play.personas.',
    });
}
async function requestOf(request, { id, spec }, system, context) {
    const { run, turn } = request;
    const { messages } = await loadConversation(context);
    const turnTemperature = run.scenario.manifest.spec.turns[turn]?.user_temp;
    return {
        system,
        messages: seenByUser(messages, request, context),
        temperature: turnTemperature ?? spec.defaults?.temperature ?? DEFAULT_TEMPERATURE,
        seed: spec.defaults?.seed ?? DEFAULT_SEED,
        maxTokens: MAX_TOKENS,
        speaker: { role: 'user-simulator', scenario: run.scenario.manifest.id, persona: id, turn },
    };
}
/** The conversation as the simulated user sees it; one that would begin with the user gets an opening. */
function seenByUser(messages, request, { clock }) {
    const flipped = flipRoles(messages);
    if (flipped[0]?.role === 'user')
        return flipped;
    const timestamp = clock.now().toISOString();
    return [{ role: 'user', content: OPENING, ...placeOf(request), timestamp }, ...flipped];
}
async function ask(provider, asked, { run, iteration }, context) {
    const announced = { run, provider, asked, iteration };
    const events = providerCallEvents(announced);
    return pairEvents(events, context, () => provider.complete(tellingRequest(announced, context), context.signal));
}
function emptyMessage({ id }, provider) {
    return new ProviderError({
        code: 'EMPTY_USER_MESSAGE',
        message: `The persona "${id}", played by provider "${provider.id}", said nothing. Let it say something, or "${DONE}" ` +
            'to end the turn.',
    });
}
