import { iterationsOf } from "../plan/self-play-exchanges.js";
import { createTurnExecutor } from "./create-turn-executor.js";
import { hasFailedAssertion, skipTurn } from "./run-checks.js";
import { simulateUser } from "./simulate-user.js";
import { takeTurn } from "./take-turn.js";
/** Plays a turn whose user is simulated: as many exchanges as it asks for, or until the user is done. */
export const selfPlayTurn = createTurnExecutor(play);
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
async function skipRest({ run, turn }, first, { store, conversationId, runId }) {
    const skipped = iterationsOf(run, turn)
        .slice(first)
        .flatMap((iteration) => skipTurn(run, runId, { turn, iteration }, 'The simulated user was done before this exchange.'));
    await store.recordChecks(conversationId, skipped);
}
