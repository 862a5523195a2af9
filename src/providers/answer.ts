import { findPricing } from '../cost/find-pricing.ts';
import { priceCounted } from '../cost/price-counted.ts';
import { boundDepth } from '../lib/bound-depth.ts';
import { concealJson } from '../lib/conceal-json.ts';
import type { JsonValue } from '../lib/json.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { ContentPart } from '../model/content-part.ts';
import type { ToolCall } from '../model/message.ts';
import type { MessageCost, Usage } from '../model/usage.ts';
import type { Completion, FinishReason } from './provider.ts';

/** What a model said, in our words. */
export interface Answer {
  readonly content: string;
  readonly parts?: readonly ContentPart[];
  readonly toolCalls: readonly ToolCall[];
  readonly finishReason: FinishReason;
  /** With its price where that does not hang on tokens. Undefined where the server did not count; the cost is then unknown. */
  readonly usage: Usage | MessageCost | undefined;
}

/** What went over the wire. */
export interface Exchange {
  readonly request: unknown;
  readonly response: unknown;
}

/** Levels of what is kept of a request or an answer; nothing sensible nests deeper. */
const DEEPEST_KEPT = 100;

/** The completion an answer makes: priced, and with what was exchanged where the manifest asks for it. */
export function toCompletion(
  { spec }: LoadedProvider,
  { usage, ...answer }: Answer,
  exchange: Exchange,
  conceal: (text: string) => string,
): Completion {
  const cost = costOf(usage, spec);
  return { ...answer, cost, ...(spec.include_raw_output ? { raw: rawOf(exchange, conceal) } : {}) };
}

function costOf(usage: Answer['usage'], spec: LoadedProvider['spec']): MessageCost {
  return usage !== undefined && 'totalCost' in usage ? usage : priceCounted(usage, findPricing(spec));
}

function rawOf(
  { request, response }: Exchange,
  conceal: (text: string) => string,
): NonNullable<Completion['raw']> {
  const plain = (value: unknown) =>
    concealJson(boundDepth(JSON.parse(JSON.stringify(value)) as JsonValue, DEEPEST_KEPT), conceal);
  return { request: plain(request), response: plain(response) };
}
