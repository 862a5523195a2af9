import { iterationsOf } from "../plan/self-play-exchanges.js";
import { modelCallOf, streamCall } from "./call-model.js";
import { hasFailedAssertion, skipTurn } from "./run-checks.js";
import { simulateUser } from "./simulate-user.js";
import { takeTurn } from "./take-turn.js";
/** Plays a turn whose user is simulated: as many exchanges as it asks for, or until the user is done. */
export const selfPlayTurn = {
    async executeTurn(request, context) {
        // Nobody listens to the pieces here; the loop drives the turn to its end.
        for await (const _chunk of play(request, context, modelCallOf(request)))
            ;
    },
    executeTurnStream: (request, context) => play(request, context, streamCall),
};
async function* play(request, context, call) {
    const { run, turn } = request;
    for (const iteration of iterationsOf(run, turn)) {
        context.signal.throwIfAborted();
        const exchange = { ...request, ...(iteration === undefined ? {} : { iteration }) };
        const { message, isDone } = await simulateUser(exchange, context);
        if (message !== undefined)
            yield* takeTurn(exchange, message, context, call);
        if (await hasFailedAssertion(run, turn, context))
            return;
        if (isDone)
            return skipRest(request, (iteration ?? 0) + (message === undefined ? 0 : 1), context);
    }
}
/** Lists the checks of the exchanges that a user who is done leaves out. */
async function skipRest({ run, turn }, first, { store, runId }) {
    const skipped = iterationsOf(run, turn)
        .slice(first)
        .flatMap((iteration) => skipTurn(run, turn, iteration, 'The simulated user was done before this exchange.'));
    await store.recordChecks(runId, skipped);
}
