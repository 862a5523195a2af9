import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { systemClock } from "../lib/clock.js";
/** Fills in what the caller left out. */
export function resolveRunOptions(options) {
    return {
        workingDirectory: process.cwd(),
        filters: {},
        mode: 'mock',
        outputDirectory: 'out',
        policy: { onMissingBaseline: 'failures' },
        resolveBaseline: async () => ({ reason: 'none was given' }),
        clock: systemClock,
        environment: {},
        executionId: randomUUID(),
        signal: new AbortController().signal,
        onWarning: () => undefined,
        ...options,
    };
}
