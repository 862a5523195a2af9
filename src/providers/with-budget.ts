import type { NanoUsd } from '../model/money.ts';
import type { MessageCost } from '../model/usage.ts';
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
export type Billed = NanoUsd | null | { readonly atLeast: NanoUsd };

/** Whose money is spent. */
export interface Payer {
  /** Calls of one name cost about the same. */
  readonly name: string;
  /** What a call takes at least, where nobody says what it took. */
  leastCost(request: CompletionRequest): NanoUsd;
}

/** Lets a provider's calls through as long as there is money for them. */
export function withBudget(provider: Provider, budget: CallBudget, payer: Payer): Provider {
  const open = async (asked: CompletionRequest, signal: AbortSignal) => {
    const settle = await budget.admit(payer.name, signal);
    const billed: Billed[] = [];
    const onLoss = (cost: MessageCost): void => {
      billed.push(cost.totalCost ?? { atLeast: payer.leastCost(asked) });
      asked.onLoss?.(cost);
    };
    const request = { ...asked, onLoss };
    return { request, billed, settle: () => settle(billed) };
  };
  return {
    id: provider.id,
    capabilities: provider.capabilities,
    async complete(asked, signal) {
      const { request, billed, settle } = await open(asked, signal);
      try {
        const completion = await provider.complete(request, signal);
        billed.push(billedFor(completion.cost));
        return completion;
      } finally {
        settle();
      }
    },
    async *stream(asked, signal) {
      const { request, billed, settle } = await open(asked, signal);
      try {
        for await (const chunk of provider.stream(request, signal)) {
          if (chunk.completion !== undefined) billed.push(billedFor(chunk.completion.cost));
          yield chunk;
        }
      } finally {
        settle();
      }
    },
  };
}

function billedFor(cost: MessageCost): NanoUsd | null {
  return cost.billedCost ?? cost.totalCost;
}
