import { ArenaError } from "../errors/arena-error.js";
import { ProviderError } from "../errors/provider-error.js";
import { concealJson } from "../lib/conceal-json.js";
import { isErrorLike } from "../lib/error-like.js";
/** Takes secrets out of everything a provider says, its failures included, before anybody else sees it. */
export function withRedaction(provider, concealer) {
    const hide = (completion) => hideIn(completion, concealer);
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        async complete(request, signal) {
            try {
                return hide(await provider.complete(request, signal));
            }
            catch (error) {
                throw hideInError(error, concealer);
            }
        },
        async *stream(request, signal) {
            const tail = concealer.openStream();
            try {
                for await (const { delta, completion } of provider.stream(request, signal)) {
                    const visible = tail.push(delta);
                    if (completion === undefined) {
                        if (visible !== '')
                            yield { delta: visible };
                    }
                    else
                        yield { delta: visible + tail.end(), completion: hide(completion) };
                }
            }
            catch (error) {
                throw hideInError(error, concealer);
            }
        },
    };
}
function hideIn(completion, { conceal }) {
    const { content, toolCalls, parts, raw } = completion;
    return {
        ...completion,
        content: conceal(content),
        toolCalls: toolCalls.map((call) => ({
            ...call,
            id: conceal(call.id),
            name: conceal(call.name),
            args: concealJson(call.args, conceal),
        })),
        ...(parts === undefined
            ? {}
            : {
                parts: parts.map((part) => (part.type === 'text' ? { ...part, text: conceal(part.text) } : part)),
            }),
        ...(raw === undefined
            ? {}
            : {
                raw: { request: concealJson(raw.request, conceal), response: concealJson(raw.response, conceal) },
            }),
    };
}
/** The same error without secrets. Its cause is left out: nobody knows what that says. */
function hideInError(error, { conceal }) {
    if (error instanceof ProviderError) {
        const { code, message, retryable, retryAfterMs, status } = error;
        return new ProviderError({
            code,
            message: conceal(message),
            retryable,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
            ...(status === undefined ? {} : { status }),
        });
    }
    if (error instanceof ArenaError || !isErrorLike(error))
        return error;
    const shown = conceal(error.message);
    return shown === error.message ? error : new Error(shown);
}
