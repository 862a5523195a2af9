// The entry `arena-action/vitest/setup-global`, which vitest runs once, before it starts the processes of its tests.
import { processEnvironment, setProcessVariable } from "../process-host.js";
import { BATCH_VARIABLE, createId } from "../scenario-host.js";
/** Gives all runs of one invocation the same batch id, unless they have one. */
export default function setup() {
    if (!processEnvironment()[BATCH_VARIABLE])
        setProcessVariable(BATCH_VARIABLE, createId('batch'));
}
