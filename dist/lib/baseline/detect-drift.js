import { findChanged } from "./history/drift-by-change.js";
import { findMovedAmounts } from "./history/drift-of-amounts.js";
import { findFallenRates } from "./history/drift-of-rates.js";
import { seriesOf } from "./history/drift-series.js";
import { benjaminiHochberg } from "./statistics/benjamini-hochberg.js";
/** Share of false alarms among alarms; small, as issues are opened for them day after day. */
const FALSE_DISCOVERY_RATE = 0.01;
/**
 * Finds what is worse than in earlier executions and says why: the model where nothing here changed, else the
 * configuration or the code. The gravest comes first. What comes from a mock file cannot drift.
 */
export function detectDrift({ lane, trends, withOwnChanges }) {
    if (lane === 'mock' || trends === undefined)
        return [];
    const { moments } = trends;
    const series = seriesOf(trends);
    const candidates = [
        ...findFallenRates(series, moments),
        ...findMovedAmounts(series, moments),
        ...(withOwnChanges ? findChanged(series, moments) : []),
    ];
    const sure = benjaminiHochberg(candidates.map(({ pValue }) => pValue), FALSE_DISCOVERY_RATE);
    return candidates.filter((_, index) => sure[index] === true).sort(compareFindings);
}
/** What nobody here did comes first, then what is true of a whole model, then what is surest. */
function compareFindings(a, b) {
    const rank = ({ cause, scenario }) => (cause === 'model' ? 0 : 2) + (scenario === null ? 0 : 1);
    return rank(a) - rank(b) || a.pValue - b.pValue;
}
