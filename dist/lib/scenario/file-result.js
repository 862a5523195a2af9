import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCENARIO_VARIABLES } from "../model/scenario-record.js";
import { renderScenarioRecord } from "../reports/arena-results.js";
/** Opens the file of a run that is asked for at a location. */
export function openResultFile(location, { clock, environment, lane, trial }) {
    const directory = environment[SCENARIO_VARIABLES.results];
    if (!directory)
        return { begin: async () => undefined, end: async () => undefined };
    const file = path.join(directory, `${randomUUID()}.json`);
    const write = async (run) => {
        const text = renderScenarioRecord({ lane, location, finishedAt: clock.now().toISOString(), run });
        // Whoever reads takes files that are whole only.
        await writeFile(`${file}.partial`, text, { flag: 'wx' });
        await rename(`${file}.partial`, file);
    };
    return {
        begin: (identity, ids) => write(unfinished(identity, ids, trial, location)),
        end: write,
    };
}
/** A run as it stands while it goes on. What it costs by then nobody knows. */
function unfinished(identity, { runId, runKey }, trial, location) {
    return {
        ...identity,
        key: runKey,
        id: runId,
        trial,
        model: '',
        status: 'error',
        error: {
            code: 'SCENARIO_NOT_FINISHED',
            message: 'The scenario began and never ended: its test timed out, or its process ended before. Give the test more time, ' +
                'or pass its signal to `run`, which keeps the conversation so far.',
            location,
        },
        cost: null,
        inputTokens: 0,
        outputTokens: 0,
        latencyMs: 0,
        messages: [],
        checks: [],
    };
}
