// The entry `arena-action/vitest/reporter`.
import type { Reporter, Vitest } from 'vitest/node';
import { textOfThrown } from '../../lib/error-like.ts';
import { SCENARIO_VARIABLES } from '../../model/scenario-record.ts';
import { readScenarioRecords, scenarioRecordsIn } from '../../state/file-scenario-records.ts';
import { temporaryDirectory } from '../process-files.ts';
import { processEnvironment, processOutput, setProcessVariable } from '../process-host.ts';
import type { ScenarioOutput } from '../run-options.ts';
import { renderSummary } from './render-summary.ts';

/** Prints what came of the scenarios of a test run: verdict, criteria and complaints of each, then all in one line. */
export default class VitestReporter implements Reporter {
  readonly #output: Pick<ScenarioOutput, 'write'>;
  #directory = '';
  #before: ReadonlySet<string> = new Set();

  /** Takes where to print. */
  constructor({ output = processOutput }: { readonly output?: Pick<ScenarioOutput, 'write'> } = {}) {
    this.#output = output;
  }

  /** Says where results are to be left, where nobody has said it: before the processes of the tests are started. */
  onInit(vitest: Pick<Vitest, 'onClose'>): void {
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

  async onTestRunStart(): Promise<void> {
    this.#before = new Set(await scenarioRecordsIn(this.#directory));
  }

  async onTestRunEnd(): Promise<void> {
    try {
      this.#output.write(renderSummary(await readScenarioRecords(this.#directory, this.#before)));
    } catch (error) {
      const reason = textOfThrown(error);
      this.#output.write(`\nScenarios: their results cannot be shown. ${reason}\n`);
    }
  }
}
