import type { NanoUsd } from '../model/money.ts';
import type { Completion, Provider } from './provider.ts';

/** Says whether there is money for a call, and hears what it took. */
export interface CallBudget {
  /**
   * Waits until the call of a payer may be made; throws `BudgetError` when it may not be made any more. The answer
   * takes what the call was billed, once: null when that is unknown, undefined when it failed.
   */
  admit(payer: string, signal: AbortSignal): Promise<(billed: NanoUsd | null | undefined) => void>;
}

/** Lets a provider's calls through as long as there is money for them; calls of one `payer` cost about the same. */
export function withBudget(provider: Provider, budget: CallBudget, payer = provider.id): Provider {
  return {
    id: provider.id,
    capabilities: provider.capabilities,
    async complete(request, signal) {
      const settle = await budget.admit(payer, signal);
      let billed: NanoUsd | null | undefined;
      try {
        const completion = await provider.complete(request, signal);
        billed = billedFor(completion);
        return completion;
      } finally {
        settle(billed);
      }
    },
    async *stream(request, signal) {
      const settle = await budget.admit(payer, signal);
      let billed: NanoUsd | null | undefined;
      try {
        for await (const chunk of provider.stream(request, signal)) {
          if (chunk.completion !== undefined) billed = billedFor(chunk.completion);
          yield chunk;
        }
      } finally {
        settle(billed);
      }
    },
  };
}

function billedFor({ cost }: Completion): NanoUsd | null {
  return cost.billedCost ?? cost.totalCost;
}
