import { followSignal } from "../lib/follow-signal.js";
/** A provider that calls out in a dialect; a call that is called off rejects with the reason its signal gives. */
export function createCalledProvider(id, capabilities, { prepare, ask, askStreamed, read, failureOf }) {
    return {
        id,
        capabilities: new Set(capabilities),
        async complete(request, signal) {
            signal.throwIfAborted();
            const sent = await prepare(request, false);
            const following = followSignal(signal);
            try {
                const response = await ask(sent, following.signal);
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
                let response;
                if (askStreamed === undefined)
                    response = await ask(sent, following.signal);
                else
                    response = yield* toChunks(askStreamed(sent, following.signal));
                // Some SDKs end a stream quietly when it is called off.
                signal.throwIfAborted();
                yield { delta: '', completion: read(request, sent, response) };
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
async function* toChunks(pieces) {
    let piece = await pieces.next();
    for (; !piece.done; piece = await pieces.next()) {
        if (piece.value !== '')
            yield { delta: piece.value };
    }
    return piece.value;
}
