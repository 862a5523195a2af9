import { laneOf, realProviders } from "../plan/lane-of.js";
import { choosePolicy } from "./arena-defaults.js";
import { chooseMode } from "./choose-mode.js";
import { chooseReports } from "./choose-reports.js";
import { chooseTrials } from "./choose-trials.js";
import { laneWithTests } from "./covered-by.js";
import { describeInputs } from "./describe-inputs.js";
import { loadMockConfig } from "./load-mock-config.js";
import { loadPlan } from "./load-plan.js";
import { openRecording } from "./open-recording.js";
import { prepareOutput } from "./output-directory.js";
/**
 * Loads the arenas of an invocation and settles what is run, in which lane, by which policy, and what is written. Whatever
 * the author must mend is thrown from here, before anything runs.
 */
export async function prepareRun(asked) {
    const { runs: named, filed, ...plan } = await loadPlan(asked);
    const { arenas, reads, options, outputDirectory } = plan;
    const manifests = arenas.map((arena) => arena.loaded.config.spec);
    const policy = choosePolicy(options.policy, manifests, options.onWarning, filed.policy);
    const chosen = chooseReports(options, manifests);
    const access = await chooseMode(options.mode, realProviders(named), { ...options, ...reads });
    const lane = laneWithTests(laneOf(named, access.mode), access.mode, options);
    const planned = chooseTrials(named, options, filed.trials, lane);
    const recording = openRecording(options, lane, outputDirectory, access.concealer);
    if (recording !== undefined)
        prepareOutput({ ...asked, outputDirectory: recording.directory, files: [] });
    const mockFile = await loadMockConfig(options, access.mode, arenas);
    const inputs = await describeInputs(planned, { ...options, ...access, ...reads, lane, mockFile });
    const configs = arenas.map((arena) => arena.loaded.config);
    return {
        ...{ ...plan, filed, manifests, configs, policy, chosen },
        ...{ access, lane, recording, mockFile, inputs },
    };
}
