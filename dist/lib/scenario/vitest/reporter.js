import { textOfThrown } from "../../lib/error-like.js";
import { SCENARIO_VARIABLES } from "../../model/scenario-record.js";
import { readScenarioRecords, scenarioRecordsIn } from "../../state/file-scenario-records.js";
import { temporaryDirectory } from "../process-files.js";
import { processEnvironment, processOutput, setProcessVariable } from "../process-host.js";
import { renderSummary } from "./render-summary.js";
/** Prints what came of the scenarios of a test run: verdict, criteria and complaints of each, then all in one line. */
export default class VitestReporter {
    #output;
    #directory = '';
    #before = new Set();
    /** Takes where to print. */
    constructor({ output = processOutput } = {}) {
        this.#output = output;
    }
    /** Says where results are to be left, where nobody has said it: before the processes of the tests are started. */
    onInit(vitest) {
        const given = processEnvironment()[SCENARIO_VARIABLES.results];
        if (given) {
            this.#directory = given;
            return;
        }
        const { directory, remove } = temporaryDirectory();
        this.#directory = directory;
        setProcessVariable(SCENARIO_VARIABLES.results, directory);
        vitest.onClose(remove);
    }
    async onTestRunStart() {
        this.#before = new Set(await scenarioRecordsIn(this.#directory));
    }
    async onTestRunEnd() {
        try {
            this.#output.write(renderSummary(await readScenarioRecords(this.#directory, this.#before)));
        }
        catch (error) {
            const reason = textOfThrown(error);
            this.#output.write(`\nScenarios: their results cannot be shown. ${reason}\n`);
        }
    }
}
