import { refuseLeftOut, voiceLeftOut } from "./left-out.js";
import { markStep } from "./step-site.js";
/** Adds a message: of the user and of the agent in their turn, any other without one. */
export function message(content) {
    return markStep((_state, executor) => executor.message(content), message);
}
/**
 * Lets the user say something, or the simulated user speak where nothing is given. Throws `ScenarioError` with code
 * `LEFT_OUT` for options of voice.
 */
export function user(content, voice = {}) {
    refuseLeftOut('scenario.user()', voice);
    return markStep((_state, executor) => executor.user(content), user);
}
/**
 * Lets the agent say something, or calls it where nothing is given. Throws `ScenarioError` with code `LEFT_OUT` when it is
 * not to be waited for.
 */
export function agent(said) {
    const content = contentOf(said);
    return markStep((_state, executor) => executor.agent(content), agent);
}
function contentOf(said) {
    if (typeof said !== 'object' || said === null || 'role' in said)
        return said;
    const { content, wait } = said;
    if (wait === false)
        throw voiceLeftOut('`wait: false` of scenario.agent()');
    return content;
}
/** Asks the judge for its verdict; with criteria it is a checkpoint, and the script goes on when they are met. */
export function judge(request) {
    return markStep((_state, executor) => executor.judge(request), judge);
}
/** Lets everybody speak in turn: so many turns, or until the judge is done or the turns are used up. */
export function proceed(turns, onTurn, onStep) {
    return markStep((_state, executor) => executor.proceed(turns, onTurn, onStep), proceed);
}
/** Ends the run as a success. */
export function succeed(reasoning) {
    return markStep((_state, executor) => executor.succeed(reasoning), succeed);
}
/** Ends the run as a failure. */
export function fail(reasoning) {
    return markStep((_state, executor) => executor.fail(reasoning), fail);
}
