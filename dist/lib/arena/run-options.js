import { randomUUID } from 'node:crypto';
import { systemClock } from "../lib/clock.js";
import { currentDirectory } from "../lib/current-directory.js";
import { systemTimers } from "../lib/timers.js";
/** Fills in what the caller left out. */
export function completeRunOptions(options) {
    return {
        workingDirectory: currentDirectory(),
        filters: {},
        mode: 'mock',
        policy: {},
        resolvePolicy: async () => undefined,
        resolveBaseline: async () => ({ reason: 'none was given' }),
        resolveBlessings: async () => [],
        clock: systemClock,
        environment: {},
        timers: systemTimers,
        executionId: randomUUID(),
        signal: new AbortController().signal,
        onWarning: () => undefined,
        ...options,
    };
}
