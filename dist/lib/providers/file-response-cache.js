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
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { codeOfThrown, textOfThrown } from "../lib/error-like.js";
import { lazily } from "../lib/lazily.js";
import { parseJson } from "../lib/parse-json.js";
/** Where answers of models are kept when nobody names another place, below the working directory. */
export const DEFAULT_CACHE_DIRECTORY = '.arena/cache';
/** Larger entries are somebody's joke. */
const LARGEST_ENTRY_BYTES = 16 * 1024 * 1024;
const amount = lazily(() => z.number().nullable());
const count = lazily(() => z.number().int().nonnegative());
const sourceSchema = lazily(() => z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('inline'), base64: z.string() }),
    z.object({ kind: z.literal('url'), url: z.string() }),
]));
const partSchema = lazily(() => z.discriminatedUnion('type', [
    z.object({ type: z.literal('text'), text: z.string() }),
    z.object({
        type: z.enum(['image', 'audio', 'video', 'document']),
        mimeType: z.string(),
        source: sourceSchema(),
    }),
]));
/** The form of entries. */
const VERSION = 1;
const versionSchema = lazily(() => z.object({ schemaVersion: z.number() }));
const entrySchema = lazily(() => z.object({
    schemaVersion: z.literal(VERSION),
    completion: z.object({
        content: z.string(),
        parts: z.array(partSchema()).optional(),
        toolCalls: z.array(z.object({ id: z.string(), name: z.string(), args: z.json(), signature: z.string().optional() })),
        finishReason: z.enum(['stop', 'tool_calls', 'length', 'content_filter']),
        cost: z.object({
            inputTokens: count(),
            outputTokens: count(),
            cachedTokens: count().optional(),
            cacheWriteTokens: count().optional(),
            reasoningTokens: count().optional(),
            inputCost: amount(),
            outputCost: amount(),
            totalCost: amount(),
        }),
    }),
}));
/**
 * Keeps a response cache in a directory, an entry a file. Entries that cannot be used count as missing. The first that is
 * damaged is reported, and so is the first that cannot be written; those of another version are nobody's fault.
 */
export function createFileResponseCache(directory, unique, onWarning) {
    let written = 0;
    let attempts = 0;
    let isRefused = false;
    let isDamageTold = false;
    const fileOf = (key) => path.join(directory, key.slice(0, 2), `${key}.json`);
    return {
        async read(key) {
            const text = await readEntry(fileOf(key));
            if (text === undefined)
                return undefined;
            const entry = parseEntry(text);
            if (entry === 'damaged' && !isDamageTold) {
                isDamageTold = true;
                onWarning(describeDamage(fileOf(key)));
            }
            return typeof entry === 'string' ? undefined : entry;
        },
        async write(key, completion) {
            const temporary = `${fileOf(key)}.${unique}-${++attempts}.partial`;
            try {
                await replaceFile(fileOf(key), temporary, renderEntry(completion));
                written++;
            }
            catch (error) {
                if (!isRefused)
                    onWarning(describeRefusal(directory, error));
                isRefused = true;
            }
        },
        get written() {
            return written;
        },
    };
}
function parseEntry(text) {
    const parsed = parseJson(text);
    if (!('value' in parsed))
        return 'damaged';
    const versioned = versionSchema().safeParse(parsed.value);
    if (versioned.success && versioned.data.schemaVersion !== VERSION)
        return 'of another version';
    try {
        const entry = entrySchema().safeParse(parsed.value);
        // The schema was written for the type; what it lets through is one.
        return entry.success ? entry.data.completion : 'damaged';
    }
    catch (error) {
        // Nested so deeply that the schema runs out of stack.
        if (error instanceof RangeError)
            return 'damaged';
        throw error;
    }
}
function renderEntry({ content, parts, toolCalls, finishReason, cost }) {
    const { billedCost: _billed, cachedCalls: _calls, ...listed } = cost;
    const more = parts === undefined ? {} : { parts };
    const completion = { content, ...more, toolCalls, finishReason, cost: listed };
    return JSON.stringify({ schemaVersion: VERSION, completion });
}
function describeDamage(file) {
    return (`The cached response ${file} is damaged and is not used, like any others that are: the model is asked instead. ` +
        'Delete the cache, or let it be written anew.');
}
function describeRefusal(directory, error) {
    const reason = textOfThrown(error);
    return `Answers cannot be kept in the response cache ${directory}: ${reason}. The run goes on without; check the directory, or turn the cache off.`;
}
/** The text of an entry; undefined where there is none, empty for one that nobody can use. */
async function readEntry(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = await open(file, 'r');
            const _closed = __addDisposableResource(env_1, handle, true);
            const { size } = await handle.stat();
            return size > LARGEST_ENTRY_BYTES ? '' : await handle.readFile('utf8');
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
        const code = codeOfThrown(error);
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : '';
    }
}
/** Nobody ever reads half an entry, and of two writers of the same one the later wins. */
async function replaceFile(file, temporary, text) {
    await mkdir(path.dirname(file), { recursive: true });
    try {
        const handle = await open(temporary, 'wx');
        await handle.writeFile(text).finally(() => handle.close());
        await rename(temporary, file);
    }
    catch (error) {
        await rm(temporary, { force: true });
        throw error;
    }
}
