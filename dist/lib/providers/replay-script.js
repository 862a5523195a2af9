import { ProviderError } from "../errors/provider-error.js";
import { requestHash } from "./request-hash.js";
/** The options of a scripted provider that says what a script says. */
export function replayScript(script) {
    const { completions, streams, calls = [], onExhausted = {}, ...settings } = script;
    const { complete, stream } = onExhausted;
    return {
        ...given(settings),
        ...(completions === undefined ? {} : { completions: completions.map(replyOf) }),
        ...(streams === undefined ? {} : { streams: streams.map((chunks) => chunks.map(replyOf)) }),
        rules: replayRules(calls),
        onExhausted: given({ complete, stream }),
    };
}
/** A rule for each recorded call: the nth request of a hash gets the nth answer to it, and each answer serves once. */
function replayRules(calls) {
    const hashes = new WeakMap();
    const hashOf = (request) => {
        const hash = hashes.get(request) ?? requestHash(request);
        hashes.set(request, hash);
        return hash;
    };
    return calls
        .toSorted((a, b) => a.occurrence - b.occurrence)
        .map(({ hash, reply }) => ({
        match: (request) => hashOf(request) === hash,
        reply: itemOf(reply),
        once: true,
    }));
}
function itemOf(reply) {
    return Array.isArray(reply) ? reply.map(replyOf) : replyOf(reply);
}
function replyOf(reply) {
    if (typeof reply === 'string')
        return reply;
    if ('error' in reply) {
        const { message, code = 'SCRIPTED_ERROR' } = reply.error;
        return new ProviderError({ code, message });
    }
    const { toolCalls, ...message } = reply;
    return {
        ...given(message),
        ...(toolCalls === undefined
            ? {}
            : { toolCalls: toolCalls.map((call) => ({ name: call.name, ...given(call) })) }),
    };
}
/** Without what is undefined. */
function given(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
