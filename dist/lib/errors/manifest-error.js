import { ArenaError } from "./arena-error.js";
/** The author of the manifests, of the inputs or of the command line must mend something; exit code 2. */
export class ManifestError extends ArenaError {
    name = 'ManifestError';
}
