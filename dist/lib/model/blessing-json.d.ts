import type { Blessing } from './accepted-change.ts';
/** A blessing with its keys in their documented order, for a JSON file. */
export declare function blessingToJson({ selector, by, at, reason, sha, source }: Blessing): {
    selector: {
        config: string | undefined;
        scenario: string | undefined;
        provider: string | undefined;
        region: string | undefined;
        check: string | undefined;
        type: string | undefined;
    };
    by: string;
    at: string;
    reason: string;
    sha: string | null;
    source: "file" | "label" | "comment";
};
