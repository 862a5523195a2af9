import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { PolicyFile } from '../manifest/policy-file.ts';
/** The settings of a policy file that hold for a whole invocation. */
export declare function settingsOf(file: PolicyFile): Partial<GatePolicy>;
/** The entries of a policy file, each for the runs of one Arena manifest, or for all. */
export declare function entriesOf(file: PolicyFile, config?: string): Required<Pick<GatePolicy, 'mustPass' | 'quarantine' | 'blessings'>>;
