import { BudgetError } from "../errors/budget-error.js";
import { BUDGET_WORD } from "../model/budget-stop.js";
import { toUsd } from "../model/money.js";
/** From this share of the limit on nothing new starts; the rest is for what is under way. */
const SOFT_SHARE = 0.8;
/**
 * Creates a budget. A call is admitted only while what is spent, together with the dearest call so far of each provider
 * that has one under way, stays below the limit; so the limit is exceeded by no more than one call. As long as nobody
 * knows what a call of some provider costs, that call is under way alone. A call that may have been billed without
 * anybody hearing of it counts as the dearest so far.
 */
export function createBudget(limit) {
    const dearest = new Map();
    const underWay = [];
    let waiting = [];
    let spent = 0;
    let unpriced;
    const wakeAll = () => {
        const woken = waiting;
        waiting = [];
        for (const wake of woken)
            wake();
    };
    const settle = (provider, billed) => {
        underWay.splice(underWay.indexOf(provider), 1);
        if (billed === null)
            unpriced = provider;
        else if (billed === 'unheard')
            spent += dearest.get(provider) ?? 0;
        else if (billed !== undefined) {
            spent += billed;
            dearest.set(provider, Math.max(billed, dearest.get(provider) ?? 0));
        }
        wakeAll();
    };
    /** What the calls under way may still take; infinite when nobody knows. */
    const reserved = () => underWay.reduce((sum, provider) => sum + (dearest.get(provider) ?? Number.POSITIVE_INFINITY), 0);
    const figures = () => `$${toUsd(spent)} of $${toUsd(limit)} spent`;
    const refuseCall = () => {
        if (unpriced !== undefined)
            return `${BUDGET_WORD}: the price of a call of "${unpriced}" is unknown, ${figures()}.`;
        return spent >= limit ? `${BUDGET_WORD}: no call may follow, ${figures()}.` : undefined;
    };
    return {
        get spent() {
            return spent;
        },
        refuseCall,
        refuseRun: () => refuseCall() ??
            (spent >= limit * SOFT_SHARE ? `${BUDGET_WORD}: no run may start any more, ${figures()}.` : undefined),
        async admit(provider, signal) {
            for (;;) {
                signal.throwIfAborted();
                const refusal = refuseCall();
                if (refusal !== undefined)
                    throw new BudgetError(refusal);
                if (spent + reserved() < limit)
                    break;
                await nextTurn(waiting, signal);
            }
            underWay.push(provider);
            return (billed) => settle(provider, billed);
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
