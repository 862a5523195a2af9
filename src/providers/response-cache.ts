import { sha256 } from '../lib/hash.ts';
import { canonicalJson, type JsonObject } from '../lib/json.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Completion, CompletionRequest } from './provider.ts';

/** What the cache is used for. */
export type CacheMode = 'read-write' | 'read' | 'off';

/** Answers of models by the content of what was asked. */
export interface ResponseCache {
  /** Undefined when there is no entry, or none that can be used. */
  read(key: string): Promise<Completion | undefined>;
  write(key: string, completion: Completion): Promise<void>;
}

/** Raised when entries of an older version would no longer answer the question their key stands for. */
const KEY_VERSION = 1;

/** Settings of a provider that change nothing about its answers, or hold secrets. */
const IRRELEVANT_SETTINGS: ReadonlySet<string> = new Set([
  'headers',
  'rate_limit',
  'timeout',
  'api_key',
  'mock_config',
]);

/**
 * The key of a call: everything that may change its answer, and the trial, so that trials stay samples of their own. Keys
 * and headers of the provider are no part of it.
 */
export function responseKey(manifest: LoadedProvider, request: CompletionRequest): string {
  const { type, model, base_url, platform, additional_config = {} } = manifest.spec;
  const settings = Object.entries(additional_config).filter(([name]) => !IRRELEVANT_SETTINGS.has(name));
  const { system, messages, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed } = request;
  return sha256(
    canonicalJson({
      version: KEY_VERSION,
      provider: {
        type,
        model,
        base_url,
        platform,
        settings: Object.fromEntries(settings),
        defaults: manifest.spec.defaults,
      },
      request: { system, tools, toolChoice, responseFormat, temperature, topP, maxTokens, seed },
      messages: messages.map(saidIn),
      trial: request.trial ?? 1,
    }),
  );
}

/** What a model is told of a message; times, costs and places in the scenario are none of its business. */
function saidIn({
  role,
  content,
  parts,
  toolCalls,
  toolResult,
}: CompletionRequest['messages'][number]): JsonObject {
  return JSON.parse(
    JSON.stringify({
      role,
      content,
      parts,
      toolCalls,
      toolResult: toolResult && { id: toolResult.id, name: toolResult.name },
    }),
  );
}
