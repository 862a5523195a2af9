import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import type { PolicyChange } from '../model/comparison.ts';
/** What became of a policy file, in sentences; undefined where it says the same. Comments and order do not count. */
export declare function describePolicyChange(before: LoadedPolicyFile | undefined, now: LoadedPolicyFile | undefined): PolicyChange | undefined;
/**
 * The policy of before without the quarantines that were over and are gone now. They excuse nothing any more and fail the
 * gate until they are removed, which the change that removes them could otherwise never do.
 */
export declare function withoutRemovedExpired(before: LoadedPolicyFile, now: LoadedPolicyFile | undefined, today: string): LoadedPolicyFile;
