import { followSignal } from "../lib/follow-signal.js";
import { wholeAnswerBelow } from "./checked-fetch.js";
/** A provider that calls out in a dialect; a call that is called off rejects with the reason its signal gives. */
export function createCalledProvider(id, capabilities, dialect) {
    const { prepare, ask, read, failureOf } = dialect;
    return {
        id,
        capabilities: new Set(capabilities),
        async complete(request, signal) {
            signal.throwIfAborted();
            const sent = await prepare(request, false);
            const following = followSignal(signal);
            try {
                const response = await ask(sent, following.signal, noteOf(request));
                following.release();
                signal.throwIfAborted();
                return read(request, sent, response);
            }
            catch (error) {
                following.callOff();
                throw signal.aborted ? signal.reason : failureOf(error, false);
            }
        },
        async *stream(request, signal) {
            signal.throwIfAborted();
            const sent = await prepare(request, true);
            const following = followSignal(signal);
            try {
                const { response, isSaid } = yield* askForStream(dialect, sent, following.signal, noteOf(request));
                // Some SDKs end a stream quietly when it is called off.
                signal.throwIfAborted();
                const completion = read(request, sent, response);
                yield { delta: isSaid ? '' : completion.content, completion };
            }
            catch (error) {
                throw signal.aborted ? signal.reason : failureOf(error, true);
            }
            finally {
                following.callOff();
            }
        },
    };
}
function noteOf({ onUsage }) {
    return (usage) => {
        if (usage !== undefined)
            onUsage?.(usage);
    };
}
/** Yields the words of a stream; a model that does not stream, or a server that cannot, answers in one piece. */
async function* askForStream({ ask, askStreamed, receiveWhole }, sent, signal, note) {
    if (askStreamed === undefined)
        return { response: await ask(sent, signal, note), isSaid: false };
    try {
        return { response: yield* toChunks(askStreamed(sent, signal, note)), isSaid: true };
    }
    catch (error) {
        const whole = wholeAnswerBelow(error);
        if (whole === undefined || receiveWhole === undefined)
            throw error;
        return { response: receiveWhole(sent, JSON.parse(whole), note), isSaid: false };
    }
}
async function* toChunks(pieces) {
    let piece = await pieces.next();
    for (; !piece.done; piece = await pieces.next()) {
        if (piece.value !== '')
            yield { delta: piece.value };
    }
    return piece.value;
}
