import { BudgetError } from "../errors/budget-error.js";
import { BUDGET_WORD } from "../model/budget-stop.js";
import { writeUsd } from "../model/money.js";
/** From this share of the limit on nothing new starts; the rest is for what is under way. */
const SOFT_SHARE = 0.8;
/**
 * Creates a budget. A call is admitted only while what is spent, together with the dearest call so far of each provider
 * that has one under way, stays below the limit; so the limit is exceeded by no more than one call. As long as nobody
 * knows what a call of some provider costs, that call is under way alone. A call that may have been billed without
 * anybody hearing of it counts as the dearest so far, and never as less than it takes at least.
 */
export function createBudget(limit) {
    const ledger = openLedger();
    const underWay = [];
    let waiting = [];
    const settle = (payer, billed) => {
        underWay.splice(underWay.indexOf(payer), 1);
        for (const one of billed)
            ledger.enter(payer, one);
        const woken = waiting;
        waiting = [];
        for (const wake of woken)
            wake();
    };
    /** What the calls under way may still take; infinite when nobody knows. */
    const reserved = () => underWay.reduce((sum, payer) => sum + (ledger.dearestOf(payer) ?? Number.POSITIVE_INFINITY), 0);
    return {
        get spent() {
            return ledger.spent;
        },
        refuseCall: () => refusalOfCall(ledger, limit),
        refuseRun: () => refusalOfRun(ledger, limit),
        async admit(payer, signal) {
            for (;;) {
                signal.throwIfAborted();
                const refusal = refusalOfCall(ledger, limit);
                if (refusal !== undefined)
                    throw new BudgetError(refusal);
                if (ledger.spent + reserved() < limit)
                    break;
                await nextTurn(waiting, signal);
            }
            underWay.push(payer);
            return (billed) => settle(payer, billed);
        },
    };
}
function refusalOfCall(ledger, limit) {
    const { unpriced, spent } = ledger;
    if (unpriced !== undefined)
        return `${BUDGET_WORD}: what a call of "${unpriced}" cost is unknown (no count of tokens, or no price), ${figures(ledger, limit)}.`;
    return spent >= limit ? `${BUDGET_WORD}: no call may follow, ${figures(ledger, limit)}.` : undefined;
}
function refusalOfRun(ledger, limit) {
    const ofCall = refusalOfCall(ledger, limit);
    if (ofCall !== undefined || ledger.spent < limit * SOFT_SHARE)
        return ofCall;
    return `${BUDGET_WORD}: no run may start any more, ${figures(ledger, limit)}.`;
}
function figures({ spent }, limit) {
    return `${writeUsd(spent)} of ${writeUsd(limit)} spent`;
}
function openLedger() {
    const dearest = new Map();
    let spent = 0;
    let unpriced;
    return {
        get spent() {
            return spent;
        },
        get unpriced() {
            return unpriced;
        },
        dearestOf: (payer) => dearest.get(payer),
        enter(payer, billed) {
            const most = dearest.get(payer) ?? 0;
            if (billed === null)
                unpriced = payer;
            else if (typeof billed === 'object')
                spent += Math.max(most, billed.atLeast);
            else {
                spent += billed;
                dearest.set(payer, Math.max(billed, most));
            }
        },
    };
}
/** Waits for a call to settle; whoever is called off waits no longer. */
function nextTurn(waiting, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
        waiting.push(() => {
            signal.removeEventListener('abort', stop);
            resolve();
        });
    });
}
