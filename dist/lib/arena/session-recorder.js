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
import { textOfThrown } from "../lib/error-like.js";
import { hash8 } from "../lib/hash.js";
import { leadsOutside } from "./leads-outside.js";
import { isInside } from "./output-directory.js";
import { renderRecordingLine } from "./recording-line.js";
/** A link planted under the name of a recording is refused. */
const FLAGS = constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND | constants.O_NOFOLLOW;
/** Events that begin a run, and those after which nothing of it comes. */
const FIRST = new Set(['arena.run.started', 'run.skipped']);
const LAST = new Set([
    'arena.run.completed',
    'arena.run.failed',
    'run.skipped',
]);
/**
 * Records the events of runs as PromptArena does: JSON Lines, one file for each run, which begins anew with a run of the
 * same id. The directory is made when the first line is written. What cannot be written is a warning, once for the
 * directory or the file, and breaks no run.
 */
export function createSessionRecorder(places, onWarning) {
    return new FileRecorder(places, onWarning);
}
class FileRecorder {
    #places;
    #onWarning;
    /** By file. */
    #waiting = new Map();
    /** The last number of each file under way. Numbers of a whole recorder would depend on how runs interleave. */
    #numbers = new Map();
    #broken = new Set();
    #writing = Promise.resolve();
    #opening;
    constructor(places, onWarning) {
        this.#places = places;
        this.#onWarning = onWarning;
    }
    get directory() {
        return this.#places.directory;
    }
    pathOf(runId) {
        const isPlain = /^[\w-][\w.-]{0,199}$/.test(runId);
        const name = isPlain ? runId : `${runId.replace(/[^\w-]/g, '-').slice(0, 64)}-${hash8(runId)}`;
        return path.join(this.directory, `${name}.jsonl`);
    }
    record(event) {
        if (!('runId' in event))
            return;
        const file = this.pathOf(event.runId);
        const isAnew = FIRST.has(event.type);
        const number = isAnew ? 1 : (this.#numbers.get(file) ?? 0) + 1;
        if (LAST.has(event.type))
            this.#numbers.delete(file);
        else
            this.#numbers.set(file, number);
        const line = renderRecordingLine(event, number);
        if (line === undefined)
            return;
        const waiting = this.#waiting.get(file) ?? this.#begin(file);
        if (isAnew) {
            waiting.lines.length = 0;
            waiting.isAnew = true;
        }
        waiting.lines.push(line);
    }
    async settle() {
        await this.#writing;
    }
    /** Whatever comes for the file until its turn is written at once. */
    #begin(file) {
        const waiting = { lines: [], isAnew: false };
        this.#waiting.set(file, waiting);
        this.#writing = this.#writing.then(() => this.#write(file, waiting));
        return waiting;
    }
    async #write(file, { lines, isAnew }) {
        this.#waiting.delete(file);
        this.#opening ??= this.#open();
        if (!(await this.#opening))
            return;
        if (isAnew)
            this.#broken.delete(file);
        if (this.#broken.has(file))
            return;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const handle = __addDisposableResource(env_1, await open(file, isAnew ? FLAGS | constants.O_TRUNC : FLAGS, 0o600), true);
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
            this.#warn(file, error);
        }
    }
    /** Makes the directory; tells whether there is one to write to. */
    async #open() {
        const { directory, outputDirectory } = this.#places;
        try {
            if (isInside(outputDirectory, directory) && leadsOutside(outputDirectory, directory)) {
                throw new Error('it is reached through a link that leads out of the output directory');
            }
            await mkdir(directory, { recursive: true, mode: 0o750 });
            return true;
        }
        catch (error) {
            this.#warn(directory, error);
            return false;
        }
    }
    #warn(place, error) {
        this.#onWarning(`${place} could not be written: ${textOfThrown(error)}`);
    }
}
