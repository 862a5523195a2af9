import { randomUUID } from 'node:crypto';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCENARIO_VARIABLES } from "../model/scenario-record.js";
import { renderScenarioRecord } from "../reports/arena-results.js";
/** Leaves a run behind for whoever started the test runner; does nothing where nobody asks for results. */
export async function fileResult(run, location, { clock, environment, lane }) {
    const directory = environment[SCENARIO_VARIABLES.results];
    if (!directory)
        return;
    const file = path.join(directory, `${randomUUID()}.json`);
    const text = renderScenarioRecord({ lane, location, finishedAt: clock.now().toISOString(), run });
    // Whoever reads takes files that are whole only.
    await writeFile(`${file}.partial`, text, { flag: 'wx' });
    await rename(`${file}.partial`, file);
}
