import type { NanoUsd } from '../model/money.ts';
import type { CompletionRequest, Provider } from './provider.ts';
/** Says whether there is money for a call, and hears what it took. */
export interface CallBudget {
    /**
     * Waits until the call of a payer may be made; throws `BudgetError` when it may not be made any more. The answer
     * takes, once, what was billed for the call and for each time it was tried in vain; nothing when it was refused.
     */
    admit(payer: string, signal: AbortSignal): Promise<(billed: readonly Billed[]) => void>;
}
/** What a call took: null when its price is unknown, a guess when it ended before the server said what it took. */
export type Billed = NanoUsd | null | {
    readonly atLeast: NanoUsd;
};
/** Whose money is spent. */
export interface Payer {
    /** Calls of one name cost about the same. */
    readonly name: string;
    /** What a call takes at least, where nobody says what it took. */
    leastCost(request: CompletionRequest): NanoUsd;
}
/** Lets a provider's calls through as long as there is money for them. */
export declare function withBudget(provider: Provider, budget: CallBudget, payer: Payer): Provider;
