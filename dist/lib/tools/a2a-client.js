import { ToolError } from "../errors/tool-error.js";
import { createConcealer } from "../lib/conceal.js";
import { isErrorLike } from "../lib/error-like.js";
import { readLimited } from "../lib/read-limited.js";
import { LONGEST_ANSWER_BYTES } from "./longest-answer.js";
import { outgoingHeaders } from "./outgoing-headers.js";
/** The limit of PromptArena. */
export const A2A_LIMITS = { requestMs: 30_000 };
/** Today's place of a card, and the one it had before. */
const CARD_PATHS = ['.well-known/agent-card.json', '.well-known/agent.json'];
/** Reads the card of a remote agent and prepares to call it; an unreachable one rejects with `A2A_UNAVAILABLE`. */
export async function connectAgent(address, io, signal) {
    const { secrets } = outgoingHeaders(address, destinationOf(address), io.environment);
    const { conceal } = createConcealer(secrets);
    const limit = address.timeout_ms !== undefined && address.timeout_ms > 0 ? address.timeout_ms : undefined;
    const timeoutMs = limit ?? io.limits.requestMs;
    const withTimeout = (outer) => AbortSignal.any([outer, AbortSignal.timeout(timeoutMs)]);
    try {
        const { client, card } = await createClient(address, io, withTimeout(signal));
        return {
            card,
            ask: (skill, question, asking) => ask(client, messageOf(io.createMessageId(), skill, question), {
                outer: asking,
                limited: withTimeout(asking),
                conceal,
            }),
        };
    }
    catch (error) {
        throw new ToolError({
            code: 'A2A_UNAVAILABLE',
            message: conceal(`The A2A agent at ${placeOf(address.url)} cannot be used: ${reasonOf(error)}.`),
        });
    }
}
async function createClient(address, io, signal) {
    const sdk = await import('@a2a-js/sdk/client');
    const legacyCompat = { enabled: true };
    const fetchImpl = createAgentFetch(address, io);
    const resolver = new sdk.DefaultAgentCardResolver({
        fetchImpl: (input, init) => fetchImpl(input, { ...init, signal }),
        legacyCompat,
    });
    const factory = new sdk.ClientFactory({
        transports: [
            new sdk.JsonRpcTransportFactory({ fetchImpl, legacyCompat }),
            new sdk.RestTransportFactory({ fetchImpl, legacyCompat }),
        ],
        cardResolver: resolver,
    });
    const base = address.url.replace(/\/*$/, '/');
    const card = await firstCard(CARD_PATHS.map((path) => () => resolver.resolve(base, path)));
    return { client: await factory.createFromAgentCard(card), card };
}
async function firstCard(attempts) {
    let failure;
    for (const attempt of attempts) {
        try {
            return await attempt();
        }
        catch (error) {
            failure ??= error;
        }
    }
    throw failure;
}
/** Headers go where the manifest says, not wherever the card points; redirects are not followed for the same reason. */
function createAgentFetch(address, io) {
    const { origin } = new URL(address.url);
    const { headers } = outgoingHeaders(address, destinationOf(address), io.environment);
    return async (input, init) => {
        const target = new URL(input instanceof Request ? input.url : input);
        const all = new Headers(init?.headers);
        if (target.origin === origin)
            for (const [name, value] of Object.entries(headers))
                all.set(name, value);
        const response = await io.fetch(input, { ...init, headers: all, redirect: 'error' });
        const text = await readLimited(response, LONGEST_ANSWER_BYTES);
        if (text === undefined)
            throw new Error('the answer is too long');
        const type = response.headers.get('content-type');
        const { status, statusText } = response;
        return new Response(status === 204 ? null : text, {
            status,
            statusText,
            ...(type === null ? {} : { headers: { 'content-type': type } }),
        });
    };
}
function messageOf(messageId, skill, { text, media }) {
    const message = {
        messageId,
        contextId: '',
        taskId: '',
        // The number of ROLE_USER in the protocol.
        role: 1,
        parts: [partOf({ $case: 'text', value: text }, 'text/plain'), ...media.map(mediaPart)],
        metadata: { skillId: skill },
        extensions: [],
        referenceTaskIds: [],
    };
    return { tenant: '', message, configuration: undefined, metadata: undefined };
}
function mediaPart({ mimeType, source }) {
    if ('url' in source)
        return partOf({ $case: 'url', value: source.url }, mimeType);
    return partOf({ $case: 'raw', value: Buffer.from(source.base64, 'base64') }, mimeType);
}
function partOf(content, mediaType) {
    return { content, metadata: undefined, filename: '', mediaType };
}
async function ask(client, message, { outer, limited, conceal }) {
    const { TaskState } = await import('@a2a-js/sdk');
    try {
        const answer = await client.sendMessage(message, { signal: limited });
        if ('messageId' in answer)
            return conceal(textsOf(answer.parts).join('\n'));
        const said = textsOf(answer.status?.message?.parts ?? [])[0];
        const text = said ?? answer.artifacts.flatMap(({ parts }) => textsOf(parts)).join('\n');
        const state = answer.status?.state ?? TaskState.TASK_STATE_UNSPECIFIED;
        if (!ANSWERED.has(TaskState[state]))
            throw taskFailed(TaskState[state], conceal(text));
        return conceal(text);
    }
    catch (error) {
        outer.throwIfAborted();
        if (error instanceof ToolError)
            throw error;
        throw new ToolError({
            code: 'A2A_CALL_FAILED',
            message: `a2a executor: send message: ${conceal(reasonOf(error))}`,
        });
    }
}
/** States in which an agent has said what it has to say for now. */
const ANSWERED = new Set([
    'TASK_STATE_COMPLETED',
    'TASK_STATE_INPUT_REQUIRED',
    'TASK_STATE_AUTH_REQUIRED',
]);
function taskFailed(state, text) {
    const word = (state ?? 'unknown').replace('TASK_STATE_', '').toLowerCase();
    return new ToolError({
        code: 'A2A_TASK_FAILED',
        message: `a2a: task ${word}${text === '' ? '' : `: ${text}`}`,
    });
}
function textsOf(parts) {
    return parts.flatMap(({ content }) => (content?.$case === 'text' ? [content.value] : []));
}
function destinationOf({ url }) {
    return { who: `The A2A agent at ${placeOf(url)}`, url };
}
/** The query of an address may carry a key. */
function placeOf(url) {
    const { origin, pathname } = new URL(url);
    return origin + pathname;
}
function reasonOf(error) {
    if (!isErrorLike(error))
        return String(error);
    const cause = isErrorLike(error.cause) ? `: ${error.cause.message}` : '';
    return (error.message + cause).replace(/\.$/, '');
}
