import type { NanoUsd } from '../model/money.ts';
import type { Provider } from './provider.ts';
/** Says whether there is money for a call, and hears what it took. */
export interface CallBudget {
    /**
     * Waits until the call of a payer may be made; throws `BudgetError` when it may not be made any more. The answer
     * takes what the call was billed, once: null when its price is unknown, undefined when it was refused, and `unheard`
     * when it ended before the server said what it took.
     */
    admit(payer: string, signal: AbortSignal): Promise<(billed: Billed) => void>;
}
/** What a call took, as far as anybody knows. */
export type Billed = NanoUsd | null | undefined | 'unheard';
/** Lets a provider's calls through as long as there is money for them; calls of one `payer` cost about the same. */
export declare function withBudget(provider: Provider, budget: CallBudget, payer?: string): Provider;
