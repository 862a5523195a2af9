import type { PathBase } from '../manifest/file-reader.ts';
import type { LoadedPolicyFile } from '../manifest/parse-policy-file.ts';
import type { BoundArena } from '../plan/bound-arena.ts';
import { type JoinedPolicy } from './join-policies.ts';
import type { ResolvedRunOptions } from './run-options.ts';
type PolicyOptions = Pick<ResolvedRunOptions, 'workingDirectory' | 'repositoryRoot' | 'resolvePolicy' | 'onWarning' | 'clock' | 'testCommand'>;
/**
 * Loads the policy files of an invocation. Where the caller knows the file of a trusted commit, that one
 * counts, and what the checkout's does differently becomes `policy.changes`.
 */
export declare function loadPolicy(arenas: readonly BoundArena[], options: PolicyOptions): Promise<JoinedPolicy>;
/** Reads the policy file of the first directory that has one. Throws `ManifestProblemsError` for a broken one. */
export declare function readFirstPolicy(directories: readonly string[], base: PathBase): Promise<LoadedPolicyFile | undefined>;
/** Reads the policy file of a directory; undefined where there is none. Throws `ManifestProblemsError` for a broken one. */
export declare function readPolicyFile(directory: string, base: PathBase): Promise<LoadedPolicyFile | undefined>;
export {};
