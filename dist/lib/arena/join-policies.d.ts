import type { GatePolicy } from '../baseline/gate-policy.ts';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import type { BaselineRequest } from './outcome.ts';
import type { PolicyPlace } from './policy-places.ts';
/** A policy file and the Arena manifests that its entries hold for. */
export interface PlacedPolicy extends Pick<PolicyPlace, 'configs'> {
    readonly file: LoadedPolicyFile;
}
/** What the policy files of an invocation say together. */
export interface JoinedPolicy {
    readonly policy: Partial<GatePolicy>;
    readonly trials?: number;
    /** What the search for a baseline is told. */
    readonly baseline: Pick<BaselineRequest, 'committedFile'>;
}
/**
 * Joins the policy files of several arenas. Entries hold for the runs of the arenas beside them. There is one gate, so a
 * setting that two files have must be the same in both, or `ManifestError` names the two places.
 */
export declare function joinPolicies(placed: readonly PlacedPolicy[], workingDirectory: string): JoinedPolicy;
