import { isFound } from "./detection-rate.js";
import { passRate } from "./pass-rate.js";
/** Nobody holds more trials than this of one check. */
const DEFAULT_MAXIMUM = 1000;
/**
 * About how many trials more would find the fall that is seen, if the rates stay as they are; without a fall worth a
 * word, how many would let any fall be found. `null` where no number up to `maximum` would.
 */
export function trialsNeeded(current, baseline, bounds, maximum = DEFAULT_MAXIMUM) {
    const isSeen = passRate(baseline) - passRate(current) >= bounds.minimumEffect;
    const decides = (more) => {
        const total = current.total + more;
        if (!isSeen)
            return canFind(total, baseline.total, bounds);
        return isFound({ passed: Math.round(passRate(current) * total), total }, baseline, bounds);
    };
    let enough = 1;
    while (enough < maximum && !decides(enough))
        enough = Math.min(maximum, enough * 2);
    if (!decides(enough))
        return null;
    let tooFew = Math.floor(enough / 2);
    while (enough - tooFew > 1) {
        const middle = Math.floor((enough + tooFew) / 2);
        if (decides(middle))
            enough = middle;
        else
            tooFew = middle;
    }
    return enough;
}
/** Whether the clearest fall there can be, from all passing to none, would be found. */
export function canFind(trials, baselineTrials, bounds) {
    return isFound({ passed: 0, total: trials }, { passed: baselineTrials, total: baselineTrials }, bounds);
}
