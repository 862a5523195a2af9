import { ArenaError } from './arena-error.ts';
/** The author of the manifests, of the inputs or of the command line must mend something; exit code 2. */
export declare class ManifestError extends ArenaError {
    readonly name = "ManifestError";
}
