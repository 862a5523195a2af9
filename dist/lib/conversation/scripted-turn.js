import { createTurnExecutor } from "./create-turn-executor.js";
import { takeTurn } from "./take-turn.js";
import { scriptedMessage } from "./turn-parts.js";
/** Plays a turn whose user text stands in the scenario. */
export const scriptedTurn = createTurnExecutor(play);
async function* play(request, context, call) {
    yield* takeTurn(request, scriptedMessage(request), context, call);
}
