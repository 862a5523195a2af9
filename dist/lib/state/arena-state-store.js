import { StateStoreError } from "../errors/state-store-error.js";
import { copyPlain } from "../lib/copy-plain.js";
import { attachTrace, moveTrace } from "./execution-trace.js";
import { renderPromptArenaRun } from "./promptarena-dump.js";
import { reconstructResult } from "./reconstruct-result.js";
import { computeTelemetry } from "./telemetry.js";
/** The arena's store over any place that keeps records. */
export function createArenaStateStore(records) {
    return new RecordStateStore(records);
}
class RecordStateStore {
    #records;
    constructor(records) {
        this.#records = records;
    }
    async load(conversationId) {
        return copyPlain((await this.#recordOf(conversationId)).state);
    }
    async save(state) {
        await this.#put(moveTrace(state));
    }
    async saveWithTrace(state, trace) {
        await this.#put(attachTrace(state, trace));
    }
    async updateLastAssistantMessage(conversationId, meta) {
        const added = copyPlain(meta);
        await this.#records.change(conversationId, (current) => {
            const record = requireRecord(current, conversationId);
            const { messages } = record.state;
            const last = messages.findLastIndex(({ role }) => role === 'assistant');
            if (last === -1)
                throw notFound(`The conversation "${conversationId}" has no reply to update.`);
            const updated = messages.map((message, index) => index === last ? { ...message, meta: { ...message.meta, ...added } } : message);
            return { ...record, state: { ...record.state, messages: updated } };
        });
    }
    async delete(conversationId) {
        await this.#records.remove(conversationId);
    }
    async fork(sourceId, newId) {
        const { state } = await this.#recordOf(sourceId);
        requireId(newId);
        await this.#records.change(newId, (current) => {
            if (current === undefined)
                return { state: copyPlain({ ...state, id: newId }), checks: [] };
            throw new StateStoreError({
                code: 'ALREADY_EXISTS',
                message: `A conversation "${newId}" is in the store already; fork under another id.`,
            });
        });
    }
    list() {
        return this.#records.list();
    }
    async saveMetadata(runId, metadata) {
        requireId(runId);
        const runMetadata = copyPlain(metadata);
        await this.#records.change(runId, (current) => ({
            ...(current ?? { state: { id: runId, messages: [], metadata: {} }, checks: [] }),
            runMetadata,
        }));
    }
    async recordChecks(runId, checks) {
        const added = copyPlain(checks);
        await this.#records.change(runId, (current) => {
            const record = requireRecord(current, runId);
            return { ...record, checks: [...record.checks, ...added] };
        });
    }
    async getChecks(runId) {
        return copyPlain((await this.#recordOf(runId)).checks);
    }
    async getArenaState(runId) {
        const { state, runMetadata, checks } = copyPlain(await this.#recordOf(runId));
        const telemetry = computeTelemetry(state.messages, runMetadata?.sideCalls);
        return { ...state, ...(runMetadata === undefined ? {} : { runMetadata }), checks, telemetry };
    }
    async getResult(runId) {
        const record = await this.#recordOf(runId);
        return reconstructResult(record.state, requireMetadata(record, runId), record.checks);
    }
    async dumpToJson(runId, options = {}) {
        const record = await this.#recordOf(runId);
        const run = requireMetadata(record, runId);
        return new TextEncoder().encode(renderPromptArenaRun(record.state, run, record.checks, options));
    }
    async [Symbol.asyncDispose]() {
        await this.#records[Symbol.asyncDispose]();
    }
    async #put(state) {
        requireId(state.id);
        const copied = copyPlain(state);
        await this.#records.change(state.id, (current) => ({ checks: [], ...current, state: copied }));
    }
    async #recordOf(id) {
        return requireRecord(await this.#records.read(id), id);
    }
}
function requireId(id) {
    if (id !== '')
        return;
    throw new StateStoreError({ code: 'INVALID_STATE', message: 'A conversation needs an id to be stored.' });
}
function requireRecord(record, id) {
    if (record === undefined)
        throw notFound(`There is no conversation "${id}" in the store.`);
    return record;
}
function requireMetadata({ runMetadata }, id) {
    if (runMetadata === undefined)
        throw notFound(`The store has no run metadata for "${id}".`);
    return runMetadata;
}
function notFound(message) {
    return new StateStoreError({ code: 'NOT_FOUND', message });
}
