// The entry `arena-action/vitest/setup-global`, which vitest runs once, before it starts the processes of its tests.
import { processEnvironment, setProcessVariable } from '../process-host.ts';
import { BATCH_VARIABLE, createId } from '../scenario-host.ts';

/** Gives all runs of one invocation the same batch id, unless they have one. */
export default function setup(): void {
  if (!processEnvironment()[BATCH_VARIABLE]) setProcessVariable(BATCH_VARIABLE, createId('batch'));
}
