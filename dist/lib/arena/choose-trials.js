import { ManifestError } from "../errors/manifest-error.js";
import { MAX_TRIALS } from "../manifest/scenario.js";
import { withTrials } from "../plan/with-trials.js";
/**
 * The runs with the trials that the invocation asks for, else those of the policy file; a scenario whose manifest says
 * how many keeps its number. Throws `ManifestError` with code `USAGE` for a number that is none.
 */
export function chooseTrials(runs, { trials: asked, onWarning }, filed, lane) {
    const trials = asked ?? filed;
    if (trials === undefined)
        return runs;
    if (!Number.isInteger(trials) || trials < 1 || trials > MAX_TRIALS) {
        const message = `The number of trials is ${trials}; give a whole number from 1 to ${MAX_TRIALS}, or leave it out.`;
        throw new ManifestError({ code: 'USAGE', message });
    }
    if (lane === 'real')
        return withTrials(runs, trials);
    // The file serves both lanes; only who asks for this run is told that it does not get it.
    if (asked === undefined)
        return runs;
    onWarning('The number of trials is not in force: in mock mode every trial would say the same.');
    return runs;
}
