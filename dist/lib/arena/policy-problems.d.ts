import type { FileReader, PathBase } from '../manifest/file-reader.ts';
import type { LoadedArena } from '../manifest/loaded-arena.ts';
import type { Problem } from '../model/problem.ts';
/** What validating policy files found. */
export interface PolicyReport {
    readonly problems: readonly Problem[];
    /** Policy files looked at. */
    readonly files: number;
}
/** Whether a path is that of a policy file, by its name. */
export declare function isPolicyFile(file: string): boolean;
/** Validates the policy files beside arenas. `today` is `YYYY-MM-DD` in UTC. */
export declare function findPolicyProblems(arenas: readonly LoadedArena[], settings: {
    readonly reader: FileReader;
    readonly base: PathBase;
    readonly today: string;
}): Promise<PolicyReport>;
/** Validates the policy file of a directory without the arena that may be beside it. */
export declare function validatePolicyAlone(file: string, settings: {
    readonly reader: FileReader;
    readonly base: PathBase;
    readonly today: string;
}): Promise<PolicyReport>;
