import { describeError } from "../events/describe-error.js";
import { modelCallOf, streamCall } from "./call-model.js";
/** The executor of a kind of turn: plain, asking the model as the scenario wants it, and streaming. */
export function createTurnExecutor(play) {
    return {
        async executeTurn(request, context) {
            // Nobody listens to the pieces here; the loop drives the turn to its end.
            for await (const _chunk of play(request, context, modelCallOf(request)))
                ;
        },
        executeTurnStream: (request, context) => stream(play, request, context),
    };
}
async function* stream(play, request, context) {
    let last;
    try {
        for await (const chunk of play(request, context, streamCall)) {
            last = chunk;
            yield chunk;
        }
    }
    catch (error) {
        const { turn } = request;
        const { messages, messageIndex, tokenCount } = last ?? { messages: [], messageIndex: 0, tokenCount: 0 };
        yield { turn, messages, delta: '', messageIndex, tokenCount, error: describeError(error) };
        throw error;
    }
}
