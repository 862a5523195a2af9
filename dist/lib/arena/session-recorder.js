var __addDisposableResource = (this && this.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (this && this.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
import { constants } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { hash8 } from "../lib/hash.js";
import { renderRecordingLine } from "./recording-line.js";
/** A link planted under the name of a recording is refused; a run of the same id is added to its file. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run. The directory is made when the
 * first line is written. A file that cannot be written is a warning, once, and breaks no run.
 */
export function createSessionRecorder(directory, onWarning) {
    return new FileRecorder(directory, onWarning);
}
class FileRecorder {
    directory;
    #onWarning;
    /** Lines not written yet, by file. */
    #waiting = new Map();
    #broken = new Set();
    #writing = Promise.resolve();
    #seq = 0;
    constructor(directory, onWarning) {
        this.directory = directory;
        this.#onWarning = onWarning;
    }
    pathOf(runId) {
        const isPlain = /^[\w-][\w.-]{0,199}$/.test(runId);
        const name = isPlain ? runId : `${runId.replace(/[^\w-]/g, '-').slice(0, 64)}-${hash8(runId)}`;
        return path.join(this.directory, `${name}.jsonl`);
    }
    record(event) {
        const line = renderRecordingLine(event, this.#seq + 1);
        if (line === undefined || !('runId' in event))
            return;
        this.#seq++;
        const file = this.pathOf(event.runId);
        const lines = this.#waiting.get(file);
        if (lines !== undefined)
            lines.push(line);
        else
            this.#begin(file, line);
    }
    async settle() {
        await this.#writing;
    }
    /** Whatever else comes for the file until its turn is written with the line. */
    #begin(file, line) {
        this.#waiting.set(file, [line]);
        this.#writing = this.#writing.then(() => this.#write(file));
    }
    async #write(file) {
        const lines = this.#waiting.get(file) ?? [];
        this.#waiting.delete(file);
        if (this.#broken.has(file))
            return;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                await mkdir(this.directory, { recursive: true, mode: 0o750 });
                const handle = __addDisposableResource(env_1, await open(file, FLAGS, 0o600), true);
                await handle.appendFile(lines.map((one) => `${one}\n`).join(''));
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_1);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            this.#broken.add(file);
            this.#onWarning(`${file} could not be written: ${error instanceof Error ? error.message : error}`);
        }
    }
}
