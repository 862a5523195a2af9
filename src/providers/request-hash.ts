import { sha256 } from '../lib/hash.ts';
import { canonicalJson } from '../lib/json.ts';
import type { CompletionRequest } from './provider.ts';
import { saidIn } from './response-cache.ts';

/**
 * The SHA-256 of what a model is asked, in hex digits: prompt, messages, tools, and settings that may change its answer.
 * Times, costs and places in a scenario are no part of it, nor whether the answer is streamed.
 */
export function requestHash(request: CompletionRequest): string {
  const { system, messages, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed } = request;
  const settings = { toolChoice, responseFormat, temperature, topP, maxTokens, seed };
  return sha256(canonicalJson({ system, messages: messages.map(saidIn), tools, settings }));
}
