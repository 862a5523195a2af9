import { findPricing } from '../../cost/find-pricing.ts';
import { priceUsage } from '../../cost/price-usage.ts';
import { ProviderError } from '../../errors/provider-error.ts';
import type { Answer } from '../answer.ts';
import { createCalledProvider } from '../called-provider.ts';
import type { Completion, Provider } from '../provider.ts';
import { badAnswerFailure, httpFailure, unreachableFailure } from '../provider-failures.ts';
import { UnusableAnswer } from '../written-answer.ts';
import { KNOWN_SPECIFICATIONS, type LanguageModel, type LanguageModelCall } from './language-model.ts';
import { readAnswer } from './read-answer.ts';
import { toCall } from './to-call.ts';

/** Types of the price list, by the word with which the AI SDK names who serves a model. */
const PRICED_TYPES: Readonly<Record<string, string>> = {
  openai: 'openai',
  anthropic: 'claude',
  google: 'gemini',
};

/**
 * A provider that speaks through a model object of the AI SDK. It answers in one piece, and offers what judges and
 * simulated users need: text and tools. Throws `ProviderError` with code `UNKNOWN_MODEL_INTERFACE` for an object whose
 * interface is not known.
 */
export function languageModelProvider(model: LanguageModel): Provider {
  const { specificationVersion, modelId } = model;
  const served = String(model.provider);
  const [maker = ''] = served.split('.');
  const id = `${maker}/${modelId}`;
  if (!KNOWN_SPECIFICATIONS.includes(specificationVersion)) {
    throw new ProviderError({
      code: 'UNKNOWN_MODEL_INTERFACE',
      message:
        `The model "${id}" has interface ${JSON.stringify(specificationVersion)} of the AI SDK; it must be one of ` +
        `${KNOWN_SPECIFICATIONS.join(', ')}. Use a version of its package that goes with AI SDK 5 or later.`,
    });
  }
  const pricing = findPricing({ type: PRICED_TYPES[maker] ?? '', model: modelId });
  return createCalledProvider<LanguageModelCall>(id, ['tools', 'json'], {
    prepare: async (request) => toCall(request),
    ask: async (call, abortSignal) => model.doGenerate({ ...call, abortSignal }),
    read(_request, _call, response): Completion {
      const { usage, ...answer }: Answer = readAnswer(response);
      const cost = priceUsage(
        usage ?? { inputTokens: 0, outputTokens: 0 },
        usage === undefined ? null : pricing,
      );
      return { ...answer, cost };
    },
    failureOf: (error) => failureOf(id, error),
  });
}

/** The SDK's own error is not kept as the cause: it carries the request, headers included. */
function failureOf(provider: string, error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (error instanceof UnusableAnswer) return badAnswerFailure(provider, error.message);
  const { statusCode, isRetryable, responseHeaders, message }: Thrown =
    typeof error === 'object' && error !== null ? error : { message: String(error) };
  const said = typeof message === 'string' ? message : undefined;
  if (typeof statusCode === 'number') {
    return httpFailure({ provider, status: statusCode, headers: headersOf(responseHeaders), said });
  }
  if (isRetryable === true) return unreachableFailure(provider, said ?? 'no reason given');
  return new ProviderError({
    code: 'PROVIDER_FAILED',
    message: `The model "${provider}" failed: ${said || 'it threw something that is no error'}`,
  });
}

/** What errors of the AI SDK say beside their message; those of others say nothing of it. */
interface Thrown {
  readonly statusCode?: unknown;
  readonly isRetryable?: unknown;
  readonly responseHeaders?: unknown;
  readonly message?: unknown;
}

function headersOf(headers: unknown): { get(name: string): string | null } | undefined {
  if (typeof headers !== 'object' || headers === null) return undefined;
  const byName = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { get: (name) => byName.get(name) ?? null };
}
