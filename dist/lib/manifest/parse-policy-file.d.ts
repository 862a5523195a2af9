import type { Problem } from '../model/problem.ts';
import type { SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';
import { type PolicyFile } from './policy-file.ts';
/** A policy file and where its parts stand. */
export interface LoadedPolicyFile {
    readonly content: PolicyFile;
    readonly source: SourceFile;
}
/** Turns a parsed `arena-action.yaml` into a policy file, with everything that is wrong with it. */
export declare function parsePolicyFile({ value, source, problems }: ParsedSource): {
    /** Absent when `problems` holds an error. */
    readonly policy?: LoadedPolicyFile;
    readonly problems: readonly Problem[];
};
