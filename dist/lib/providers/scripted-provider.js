import { priceUsage } from "../cost/price-usage.js";
import { ProviderError } from "../errors/provider-error.js";
import { systemClock } from "../lib/clock.js";
import { isErrorLike } from "../lib/error-like.js";
import { pause, systemTimers } from "../lib/timers.js";
import { estimateUsage } from "./estimate-usage.js";
import { createInvocationLog, lastUserText } from "./invocation-log.js";
import { openScript } from "./script.js";
import { isChunkList, joinChunks, } from "./scripted-reply.js";
const FREE = { inputPer1k: 0, outputPer1k: 0 };
/**
 * A provider that answers from a script and keeps what it was shown. An answer is taken when the call is made, in the
 * order of calls, so parallel runs need one instance each.
 */
export class ScriptedProvider {
    id;
    capabilities;
    #options;
    #script;
    #log;
    constructor(options = {}) {
        const { id = 'scripted', supportsTools = true, clock = systemClock, record = true } = options;
        this.id = id;
        this.capabilities = new Set([
            ...(supportsTools ? ['tools'] : []),
            'streaming',
            'json',
        ]);
        this.#options = options;
        this.#script = openScript(id, options);
        this.#log = createInvocationLog(clock, record);
    }
    /** What the provider was shown so far, call by call, failed calls included; a list of the caller's own. */
    get invocations() {
        return [...this.#log.invocations];
    }
    /** Whether nothing may be left over. */
    get strict() {
        return this.#options.strict ?? false;
    }
    /** Whether tools are offered to it as tools. */
    supportsTools() {
        return this.capabilities.has('tools');
    }
    /** A script is always well. */
    async healthCheck() {
        return true;
    }
    async complete(request, signal) {
        const invocation = this.#log.note('complete', request);
        signal.throwIfAborted();
        const item = this.#script.take(request, invocation);
        const said = await this.#resolve(item, request, invocation, signal);
        if (!isChunkList(said))
            return this.#completionOf(said, request, invocation);
        return this.#completionOf(joinChunks(said.map(throwIfError)), request, invocation);
    }
    /** Is noted, and takes its answer, when it is called; not when the first piece is read. */
    stream(request, signal) {
        const invocation = this.#log.note('stream', request);
        const taken = signal.aborted ? failing(signal.reason) : this.#take(request, invocation);
        return this.#play(taken, request, invocation, signal);
    }
    /** Throws `ProviderError` with code `SCRIPT_LEFT_OVER` where the script has answers that nobody asked for. */
    assertConsumed() {
        const leftover = this.#script.leftover();
        if (leftover === undefined)
            return;
        const { last } = this.#log;
        const where = last === undefined
            ? 'It was never called.'
            : `The last call was ${last.index} (counted from 0), to ${JSON.stringify(lastUserText(last))}.`;
        throw new ProviderError({
            code: 'SCRIPT_LEFT_OVER',
            message: `The script of provider "${this.id}" was not consumed: ${leftover} left. ${where} Take out what is not needed.`,
        });
    }
    /** Whatever goes wrong here belongs to whoever reads the stream. */
    #take(request, invocation) {
        try {
            const item = this.#script.take(request, invocation);
            return () => item;
        }
        catch (error) {
            return failing(error);
        }
    }
    async *#play(taken, request, invocation, signal) {
        const said = await this.#resolve(taken(), request, invocation, signal);
        if (!isChunkList(said)) {
            const completion = this.#completionOf(said, request, invocation);
            const pieces = this.#options.pieces?.(completion.content, request) ?? [completion.content];
            yield* withLast(pieces, completion);
            return;
        }
        for (const chunk of said) {
            signal.throwIfAborted();
            const delta = contentOf(throwIfError(chunk));
            if (delta !== '')
                yield { delta };
        }
        signal.throwIfAborted();
        yield {
            delta: '',
            completion: this.#completionOf(joinChunks(said.map(throwIfError)), request, invocation),
        };
    }
    async #resolve(item, request, invocation, signal) {
        await this.#wait(invocation, signal);
        let said = item;
        while (typeof said === 'function')
            said = await said(request, invocation);
        signal.throwIfAborted();
        if (isErrorLike(said))
            throw said;
        return typeof said === 'string' ? { content: said } : said;
    }
    async #wait(invocation, signal) {
        const { latencyMs = 0, timers = systemTimers } = this.#options;
        const wait = typeof latencyMs === 'function' ? latencyMs(invocation) : latencyMs;
        if (wait > 0)
            await pause(timers, wait, signal);
    }
    #completionOf(message, request, { index }) {
        const { content = '', parts, toolCalls = [], finishReason, unscripted } = message;
        const { pricing = FREE } = this.#options;
        const usage = message.usage ?? this.#options.usage;
        return {
            content,
            ...(parts === undefined ? {} : { parts }),
            toolCalls: toolCalls.map(({ id, name, args = {}, signature }, number) => ({
                id: id ?? `call_${index}_${number}_${name}`,
                name,
                args,
                ...(signature === undefined ? {} : { signature }),
            })),
            finishReason: finishReason ?? (toolCalls.length > 0 ? 'tool_calls' : 'stop'),
            cost: message.cost ?? priceUsage(usage ?? estimateUsage(request, content), pricing),
            ...(unscripted === true ? { unscripted } : {}),
        };
    }
}
function failing(error) {
    return () => {
        throw error;
    };
}
function throwIfError(chunk) {
    if (isErrorLike(chunk))
        throw chunk;
    return chunk;
}
function contentOf(chunk) {
    return typeof chunk === 'string' ? chunk : (chunk.content ?? '');
}
/** The pieces, the last of them with the completion. */
function* withLast(pieces, completion) {
    let held;
    for (const piece of pieces) {
        if (held !== undefined)
            yield { delta: held };
        held = piece;
    }
    yield { delta: held ?? '', completion };
}
