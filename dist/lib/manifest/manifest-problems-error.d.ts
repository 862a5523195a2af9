import { ManifestError } from '../errors/manifest-error.ts';
import type { Problem } from '../model/problem.ts';
/** The manifests do not hold; carries every problem found, warnings included. */
export declare class ManifestProblemsError extends ManifestError {
    readonly problems: readonly Problem[];
    /** The message counts the problems unless it is given. */
    constructor(problems: readonly Problem[], message?: string);
}
