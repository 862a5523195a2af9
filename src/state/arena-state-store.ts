import { StateStoreError } from '../errors/state-store-error.ts';
import { copyPlain } from '../lib/copy-plain.ts';
import type { JsonObject } from '../lib/json.ts';
import type { CheckResult } from '../model/check.ts';
import type { RunResult } from '../model/run-result.ts';
import type { ConversationRecord, ConversationRecords } from './conversation-records.ts';
import { attachTrace, moveTrace } from './execution-trace.ts';
import { renderPromptArenaRun } from './promptarena-dump.ts';
import { reconstructResult } from './reconstruct-result.ts';
import type {
  ArenaConversationState,
  ArenaStateStore,
  ConversationState,
  DumpOptions,
  ExecutionTrace,
  RunMetadata,
} from './state-store.ts';
import { computeTelemetry } from './telemetry.ts';

/** The arena's store over any place that keeps records. */
export function createArenaStateStore(records: ConversationRecords): ArenaStateStore {
  return new RecordStateStore(records);
}

class RecordStateStore implements ArenaStateStore {
  readonly #records: ConversationRecords;

  constructor(records: ConversationRecords) {
    this.#records = records;
  }

  async load(conversationId: string): Promise<ConversationState> {
    return copyPlain((await this.#recordOf(conversationId)).state);
  }

  async save(state: ConversationState): Promise<void> {
    await this.#put(moveTrace(state));
  }

  async saveWithTrace(state: ConversationState, trace: ExecutionTrace): Promise<void> {
    await this.#put(attachTrace(state, trace));
  }

  async updateLastAssistantMessage(conversationId: string, meta: JsonObject): Promise<void> {
    const added = copyPlain(meta);
    await this.#records.change(conversationId, (current) => {
      const record = requireRecord(current, conversationId);
      const { messages } = record.state;
      const last = messages.findLastIndex(({ role }) => role === 'assistant');
      if (last === -1) throw notFound(`The conversation "${conversationId}" has no reply to update.`);
      const updated = messages.map((message, index) =>
        index === last ? { ...message, meta: { ...message.meta, ...added } } : message,
      );
      return { ...record, state: { ...record.state, messages: updated } };
    });
  }

  async delete(conversationId: string): Promise<void> {
    await this.#records.remove(conversationId);
  }

  async fork(sourceId: string, newId: string): Promise<void> {
    const { state } = await this.#recordOf(sourceId);
    requireId(newId);
    await this.#records.change(newId, (current) => {
      if (current === undefined) return { state: copyPlain({ ...state, id: newId }), checks: [] };
      throw new StateStoreError({
        code: 'ALREADY_EXISTS',
        message: `A conversation "${newId}" is in the store already; fork under another id.`,
      });
    });
  }

  list(): Promise<readonly string[]> {
    return this.#records.list();
  }

  async saveMetadata(runId: string, metadata: RunMetadata): Promise<void> {
    requireId(runId);
    const runMetadata = copyPlain(metadata);
    await this.#records.change(runId, (current) => ({
      ...(current ?? { state: { id: runId, messages: [], metadata: {} }, checks: [] }),
      runMetadata,
    }));
  }

  async recordChecks(runId: string, checks: readonly CheckResult[]): Promise<void> {
    const added = copyPlain(checks);
    await this.#records.change(runId, (current) => {
      const record = requireRecord(current, runId);
      return { ...record, checks: [...record.checks, ...added] };
    });
  }

  async getChecks(runId: string): Promise<readonly CheckResult[]> {
    return copyPlain((await this.#recordOf(runId)).checks);
  }

  async getArenaState(runId: string): Promise<ArenaConversationState> {
    const { state, runMetadata, checks } = copyPlain(await this.#recordOf(runId));
    const telemetry = computeTelemetry(state.messages, runMetadata?.sideCalls);
    return { ...state, ...(runMetadata === undefined ? {} : { runMetadata }), checks, telemetry };
  }

  async getResult(runId: string): Promise<RunResult> {
    const record = await this.#recordOf(runId);
    return reconstructResult(record.state, requireMetadata(record, runId), record.checks);
  }

  async dumpToJson(runId: string, options: DumpOptions = {}): Promise<Uint8Array> {
    const record = await this.#recordOf(runId);
    const run = requireMetadata(record, runId);
    return new TextEncoder().encode(renderPromptArenaRun(record.state, run, record.checks, options));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#records[Symbol.asyncDispose]();
  }

  async #put(state: ConversationState): Promise<void> {
    requireId(state.id);
    const copied = copyPlain(state);
    await this.#records.change(state.id, (current) => ({ checks: [], ...current, state: copied }));
  }

  async #recordOf(id: string): Promise<ConversationRecord> {
    return requireRecord(await this.#records.read(id), id);
  }
}

function requireId(id: string): void {
  if (id !== '') return;
  throw new StateStoreError({ code: 'INVALID_STATE', message: 'A conversation needs an id to be stored.' });
}

function requireRecord(record: ConversationRecord | undefined, id: string): ConversationRecord {
  if (record === undefined) throw notFound(`There is no conversation "${id}" in the store.`);
  return record;
}

function requireMetadata({ runMetadata }: ConversationRecord, id: string): RunMetadata {
  if (runMetadata === undefined) throw notFound(`The store has no run metadata for "${id}".`);
  return runMetadata;
}

function notFound(message: string): StateStoreError {
  return new StateStoreError({ code: 'NOT_FOUND', message });
}
