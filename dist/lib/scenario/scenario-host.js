import { randomUUID } from 'node:crypto';
import { createEventBus } from "../events/event-bus.js";
import { systemClock } from "../lib/clock.js";
import { currentDirectory } from "../lib/current-directory.js";
import { lazily } from "../lib/lazily.js";
import { systemTimers } from "../lib/timers.js";
import { SCENARIO_VARIABLES } from "../model/scenario-record.js";
import { configuration } from "./configure.js";
import { askAtTerminal, processEnvironment, processOutput, warn } from "./process-host.js";
const DRAIN_TIMEOUT_MS = 30_000;
/** Names the runs that belong together, whatever processes they are in. */
export const BATCH_VARIABLE = 'SCENARIO_BATCH_RUN_ID';
/** One id holds for the runs of a process that nobody gave another. */
const processBatch = lazily(() => createId('batch'));
/** Fills in what the caller left out. */
export function scenarioHost(options) {
    const { clock = systemClock, environment = processEnvironment() } = options;
    return {
        clock,
        environment,
        eventBus: ownBus(clock),
        timers: systemTimers,
        createId,
        workingDirectory: environment[SCENARIO_VARIABLES.root] || currentDirectory(),
        output: processOutput,
        ask: askAtTerminal,
        onWarning: warnOnce(),
        drainTimeoutMs: DRAIN_TIMEOUT_MS,
        trial: 1,
        lane: configuration().lane ?? laneOf(environment),
        batchRunId: environment[BATCH_VARIABLE] || processBatch(),
        ...options,
    };
}
/** Agents under test call models unless somebody says otherwise: nobody can see what is inside them. */
function laneOf(environment) {
    return environment[SCENARIO_VARIABLES.lane] === 'mock' ? 'mock' : 'real';
}
/** What keeps failing, such as a key that is wrong, is worth one warning. */
function warnOnce() {
    let hasWarned = false;
    return (message) => {
        if (!hasWarned)
            warn(message);
        hasWarned = true;
    };
}
function ownBus(clock) {
    return createEventBus(clock);
}
/** Makes an id that nothing else has. */
export function createId(kind) {
    // 32 hex digits, which is what OpenTelemetry's trace ids are too.
    const random = randomUUID().replaceAll('-', '');
    return kind === 'trace' ? random : `scenario${PREFIXES[kind]}_${random}`;
}
const PREFIXES = { run: 'run', thread: 'thread', message: 'msg', batch: 'batch' };
