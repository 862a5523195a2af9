import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { systemClock } from "../lib/clock.js";
import { currentDirectory } from "../lib/current-directory.js";
import { lazily } from "../lib/lazily.js";
import { systemTimers } from "../lib/timers.js";
import { createFileResponseCache, DEFAULT_CACHE_DIRECTORY } from "../providers/file-response-cache.js";
import { configuration } from "./configure.js";
import { writeNewFile } from "./process-files.js";
import { processEnvironment, warn } from "./process-host.js";
import { projectDefaultsToCome } from "./project-config.js";
import { createModelResolver } from "./resolve-model.js";
/** What agents take from outside when they are not handed anything else: the process, and what `configure` set. */
export function currentOutside() {
    const { defaultModel } = configuration();
    return { ...processOutside(), defaultModel, laterDefaults: projectDefaultsToCome() };
}
/** One resolver serves the process, so that all its agents keep the limits of a model together. */
const processOutside = lazily(() => {
    const environment = processEnvironment();
    const { random } = Math;
    const resolveModel = createModelResolver({
        environment,
        fetch: (...request) => globalThis.fetch(...request),
        timers: systemTimers,
        random,
        workingDirectory: currentDirectory(),
        readText: refuse,
        readBytes: refuse,
    });
    const responses = createFileResponseCache(path.resolve(currentDirectory(), environment.SCENARIO_CACHE_DIR || DEFAULT_CACHE_DIRECTORY), randomUUID(), warn);
    return { environment, random, clock: systemClock, resolveModel, responses, writeText: writeNewFile };
});
function refuse(path) {
    return Promise.reject(new Error(`Agents of scenarios in code read no files, and so not ${path}.`));
}
