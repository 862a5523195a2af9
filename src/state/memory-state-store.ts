import { StateStoreError } from '../errors/state-store-error.ts';
import { copyPlain } from '../lib/copy-plain.ts';
import type { CheckResult } from '../model/check.ts';
import type { RunResult } from '../model/run-result.ts';
import { attachTrace, moveTrace } from './execution-trace.ts';
import { renderPromptArenaRun } from './promptarena-dump.ts';
import { reconstructResult } from './reconstruct-result.ts';
import type {
  ArenaConversationState,
  ArenaStateStore,
  ConversationState,
  ExecutionTrace,
  RunMetadata,
} from './state-store.ts';
import { computeTelemetry } from './telemetry.ts';

/** What the store holds of one conversation; never handed out. */
interface Entry {
  state: ConversationState;
  runMetadata?: RunMetadata;
  readonly checks: CheckResult[];
}

/** A store that lives and dies with the process. */
export function createMemoryStateStore(): ArenaStateStore {
  return new MemoryStateStore();
}

class MemoryStateStore implements ArenaStateStore {
  readonly #entries = new Map<string, Entry>();

  async load(conversationId: string): Promise<ConversationState> {
    return copyPlain(this.#entryOf(conversationId).state);
  }

  async save(state: ConversationState): Promise<void> {
    this.#put(moveTrace(state));
  }

  async saveWithTrace(state: ConversationState, trace: ExecutionTrace): Promise<void> {
    this.#put(attachTrace(state, trace));
  }

  async delete(conversationId: string): Promise<void> {
    this.#entries.delete(conversationId);
  }

  async fork(sourceId: string, newId: string): Promise<void> {
    const { state } = this.#entryOf(sourceId);
    if (this.#entries.has(newId)) {
      throw new StateStoreError({
        code: 'ALREADY_EXISTS',
        message: `A conversation "${newId}" is in the store already; fork under another id.`,
      });
    }
    this.#put({ ...state, id: newId });
  }

  async list(): Promise<readonly string[]> {
    return [...this.#entries.keys()];
  }

  async saveMetadata(runId: string, metadata: RunMetadata): Promise<void> {
    if (!this.#entries.has(runId)) this.#put({ id: runId, messages: [], metadata: {} });
    this.#entryOf(runId).runMetadata = copyPlain(metadata);
  }

  async recordChecks(runId: string, checks: readonly CheckResult[]): Promise<void> {
    this.#entryOf(runId).checks.push(...copyPlain(checks));
  }

  async getChecks(runId: string): Promise<readonly CheckResult[]> {
    return copyPlain(this.#entryOf(runId).checks);
  }

  async getArenaState(runId: string): Promise<ArenaConversationState> {
    const { state, runMetadata, checks } = copyPlain(this.#entryOf(runId));
    const telemetry = computeTelemetry(state.messages, runMetadata?.sideCalls);
    return { ...state, ...(runMetadata === undefined ? {} : { runMetadata }), checks, telemetry };
  }

  async getResult(runId: string): Promise<RunResult> {
    const { state, checks } = this.#entryOf(runId);
    return reconstructResult(state, this.#metadataOf(runId), checks);
  }

  async dumpToJson(runId: string): Promise<Uint8Array> {
    const { state, checks } = this.#entryOf(runId);
    return new TextEncoder().encode(renderPromptArenaRun(state, this.#metadataOf(runId), checks));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#entries.clear();
  }

  #put(state: ConversationState): void {
    if (state.id === '') {
      throw new StateStoreError({
        code: 'INVALID_STATE',
        message: 'A conversation needs an id to be stored.',
      });
    }
    const copied = copyPlain(state);
    const entry = this.#entries.get(state.id);
    if (entry === undefined) this.#entries.set(state.id, { state: copied, checks: [] });
    else entry.state = copied;
  }

  #entryOf(id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw notFound(`There is no conversation "${id}" in the store.`);
    return entry;
  }

  #metadataOf(id: string): RunMetadata {
    const { runMetadata } = this.#entryOf(id);
    if (runMetadata === undefined) throw notFound(`The store has no run metadata for "${id}".`);
    return runMetadata;
  }
}

function notFound(message: string): StateStoreError {
  return new StateStoreError({ code: 'NOT_FOUND', message });
}
