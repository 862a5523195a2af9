/** Which checks an entry of a policy means; an absent part means any. */
export interface CheckSelector {
    readonly config?: string;
    readonly scenario?: string;
    readonly provider?: string;
    readonly region?: string;
    /** Id of a check, as in `arena-results.json`. */
    readonly check?: string;
    readonly type?: string;
}
/** The parts of a selector. */
export declare const SELECTOR_PARTS: readonly ["config", "scenario", "provider", "region", "check", "type"];
/** A check whose failures are shown and do not count until a day. */
export interface QuarantineEntry {
    readonly selector: CheckSelector;
    readonly reason: string;
    /** The last day it holds, as `YYYY-MM-DD` in UTC. */
    readonly expires: string;
}
/** A change somebody with the right to do so accepted. */
export interface Blessing {
    readonly selector: CheckSelector;
    /** Login, or name and address from git. */
    readonly by: string;
    /** RFC 3339 time. */
    readonly at: string;
    readonly reason: string;
    /** The commit whose behaviour was accepted. */
    readonly sha: string | null;
    /** Where it was said: the policy file, a label, or a comment. */
    readonly source: 'file' | 'label' | 'comment';
}
/** Why a failure does not count. */
export type Excuse = {
    readonly kind: 'quarantine';
    readonly reason: string;
    readonly expires: string;
} | {
    readonly kind: 'blessing';
    readonly reason: string;
    readonly by: string;
    readonly at: string;
};
