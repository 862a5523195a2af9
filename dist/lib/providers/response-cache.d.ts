import { type JsonObject } from '../lib/json.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { Completion, CompletionRequest } from './provider.ts';
/** What the cache is used for. */
export type CacheMode = 'read-write' | 'read' | 'off';
/** Answers of models by the content of what was asked. */
export interface ResponseCache {
    /** Undefined when there is no entry, or none that can be used. */
    read(key: string): Promise<Completion | undefined>;
    /** Never fails: an answer that cannot be kept was still given. */
    write(key: string, completion: Completion): Promise<void>;
}
/**
 * The key of a call: everything that may change its answer, and the trial, so that trials stay samples of their own. Keys
 * and headers of the provider are no part of it. Undefined for a call that names a file: what it holds is not known here.
 */
export declare function responseKey(manifest: Pick<LoadedProvider, 'spec'>, request: CompletionRequest): string | undefined;
/** What a model is told of a message; times, costs and places in the scenario are none of its business. */
export declare function saidIn({ role, content, parts, toolCalls, toolResult, }: CompletionRequest['messages'][number]): JsonObject;
