import type { Reporter, Vitest } from 'vitest/node';
import type { ScenarioOutput } from '../run-options.ts';
/** Prints what came of the scenarios of a test run: verdict, criteria and complaints of each, then all in one line. */
export default class VitestReporter implements Reporter {
    #private;
    /** Takes where to print. */
    constructor({ output }?: {
        readonly output?: Pick<ScenarioOutput, 'write'>;
    });
    /** Says where results are to be left, where nobody has said it: before the processes of the tests are started. */
    onInit(vitest: Pick<Vitest, 'onClose'>): void;
    onTestRunStart(): Promise<void>;
    onTestRunEnd(): Promise<void>;
}
