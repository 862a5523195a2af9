import { type CaseIdentity } from '../model/case-key.ts';
/** What makes a run the same run in another commit. */
export interface RunIdentity extends CaseIdentity {
    readonly trial: number;
}
/** `config::scenario::provider::region::trial`, each part escaped so that no two runs share a key. */
export declare function runKey(identity: RunIdentity): string;
