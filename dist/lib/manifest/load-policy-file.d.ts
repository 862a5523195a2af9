import type { Problem } from '../model/problem.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedPolicyFile } from './parse-policy-file.ts';
/** What the policy file beside an Arena manifest is called, the usual name first. */
export declare const POLICY_FILE_NAMES: readonly ["arena-action.yaml", "arena-action.yml"];
/** What became of the policy file of a directory. */
export interface PolicyFileResult {
    /** Absent when there is no file, or when `problems` holds an error. */
    readonly policy?: LoadedPolicyFile;
    /** Whether there is a file, be it broken. */
    readonly isThere: boolean;
    readonly problems: readonly Problem[];
}
/** Loads the `arena-action.yaml` of a directory, where there is one. */
export declare function loadPolicyFile(directory: string, io: FileReader, base: PathBase): Promise<PolicyFileResult>;
/** Reads a policy file whose text came from elsewhere, such as another commit. */
export declare function parsePolicyText(text: string, absolutePath: string, base: PathBase): Promise<PolicyFileResult>;
