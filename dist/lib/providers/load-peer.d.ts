import type { Environment } from '../lib/environment.ts';
/** A package that is installed only by whoever needs it. */
export interface PeerPackage {
    readonly name: string;
    /** The versions that fit, as `npm install` takes them. */
    readonly version: string;
    /** The export that is wanted. */
    readonly exported: string;
}
/**
 * Imports an export of an optional package. It is looked for beside arena-action, or in the directory that the
 * environment variable `ARENA_PACKAGES` names; never in the working directory, which may hold code of a fork.
 * Throws `ProviderError` with code `PROVIDER_SDK_MISSING`.
 */
export declare function loadPeer(provider: string, { name, version, exported }: PeerPackage, environment: Environment): Promise<unknown>;
