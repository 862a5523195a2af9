import { ProviderError } from '../errors/provider-error.ts';
import type { NanoUsd } from '../model/money.ts';
import type { Completion, Provider } from './provider.ts';

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

/** Failures of calls that never reached a model, whatever the server's status. */
const UNBILLED_CODES: ReadonlySet<string> = new Set([
  'PROVIDER_UNREACHABLE',
  'PROVIDER_SETTINGS',
  'PROVIDER_AUTH',
]);

/** Lets a provider's calls through as long as there is money for them; calls of one `payer` cost about the same. */
export function withBudget(provider: Provider, budget: CallBudget, payer = provider.id): Provider {
  return {
    id: provider.id,
    capabilities: provider.capabilities,
    async complete(request, signal) {
      const settle = await budget.admit(payer, signal);
      let billed: Billed = 'unheard';
      try {
        const completion = await provider.complete(request, signal);
        billed = billedFor(completion);
        return completion;
      } catch (error) {
        billed = billedAfter(error);
        throw error;
      } finally {
        settle(billed);
      }
    },
    async *stream(request, signal) {
      const settle = await budget.admit(payer, signal);
      // Whoever stops reading leaves before the server says what it took.
      let billed: Billed = 'unheard';
      try {
        for await (const chunk of provider.stream(request, signal)) {
          if (chunk.completion !== undefined) billed = billedFor(chunk.completion);
          yield chunk;
        }
      } catch (error) {
        if (billed === 'unheard') billed = billedAfter(error);
        throw error;
      } finally {
        settle(billed);
      }
    },
  };
}

function billedFor({ cost }: Completion): NanoUsd | null {
  return cost.billedCost ?? cost.totalCost;
}

/** A server bills nothing for what it refuses; an answer that broke, came too late or was called off may be billed. */
function billedAfter(error: unknown): Billed {
  if (!(error instanceof ProviderError)) return 'unheard';
  return error.status !== undefined || UNBILLED_CODES.has(error.code) ? undefined : 'unheard';
}
