import { StateStoreError } from "../errors/state-store-error.js";
import { copyPlain } from "../lib/copy-plain.js";
import { attachTrace, moveTrace } from "./execution-trace.js";
import { renderPromptArenaRun } from "./promptarena-dump.js";
import { reconstructResult } from "./reconstruct-result.js";
import { computeTelemetry } from "./telemetry.js";
/** A store that lives and dies with the process. */
export function createMemoryStateStore() {
    return new MemoryStateStore();
}
class MemoryStateStore {
    #entries = new Map();
    async load(conversationId) {
        return copyPlain(this.#entryOf(conversationId).state);
    }
    async save(state) {
        this.#put(moveTrace(state));
    }
    async saveWithTrace(state, trace) {
        this.#put(attachTrace(state, trace));
    }
    async delete(conversationId) {
        this.#entries.delete(conversationId);
    }
    async fork(sourceId, newId) {
        const { state } = this.#entryOf(sourceId);
        if (this.#entries.has(newId)) {
            throw new StateStoreError({
                code: 'ALREADY_EXISTS',
                message: `A conversation "${newId}" is in the store already; fork under another id.`,
            });
        }
        this.#put({ ...state, id: newId });
    }
    async list() {
        return [...this.#entries.keys()];
    }
    async saveMetadata(runId, metadata) {
        if (!this.#entries.has(runId))
            this.#put({ id: runId, messages: [], metadata: {} });
        this.#entryOf(runId).runMetadata = copyPlain(metadata);
    }
    async recordChecks(runId, checks) {
        this.#entryOf(runId).checks.push(...copyPlain(checks));
    }
    async getChecks(runId) {
        return copyPlain(this.#entryOf(runId).checks);
    }
    async getArenaState(runId) {
        const { state, runMetadata, checks } = copyPlain(this.#entryOf(runId));
        const telemetry = computeTelemetry(state.messages);
        return { ...state, ...(runMetadata === undefined ? {} : { runMetadata }), checks, telemetry };
    }
    async getResult(runId) {
        const { state, checks } = this.#entryOf(runId);
        return reconstructResult(state, this.#metadataOf(runId), checks);
    }
    async dumpToJson(runId) {
        const { state, checks } = this.#entryOf(runId);
        return new TextEncoder().encode(renderPromptArenaRun(state, this.#metadataOf(runId), checks));
    }
    async [Symbol.asyncDispose]() {
        this.#entries.clear();
    }
    #put(state) {
        if (state.id === '') {
            throw new StateStoreError({
                code: 'INVALID_STATE',
                message: 'A conversation needs an id to be stored.',
            });
        }
        const copied = copyPlain(state);
        const entry = this.#entries.get(state.id);
        if (entry === undefined)
            this.#entries.set(state.id, { state: copied, checks: [] });
        else
            entry.state = copied;
    }
    #entryOf(id) {
        const entry = this.#entries.get(id);
        if (entry === undefined)
            throw notFound(`There is no conversation "${id}" in the store.`);
        return entry;
    }
    #metadataOf(id) {
        const { runMetadata } = this.#entryOf(id);
        if (runMetadata === undefined)
            throw notFound(`The store has no run metadata for "${id}".`);
        return runMetadata;
    }
}
function notFound(message) {
    return new StateStoreError({ code: 'NOT_FOUND', message });
}
