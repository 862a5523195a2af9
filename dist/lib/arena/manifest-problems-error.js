import { ManifestError } from "../errors/manifest-error.js";
/** The manifests do not hold; carries every problem found, warnings included. */
export class ManifestProblemsError extends ManifestError {
    problems;
    constructor(problems) {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        super({
            code: 'INVALID_MANIFESTS',
            message: `The arena cannot run: ${errors} ${errors === 1 ? 'problem' : 'problems'} in its manifests.`,
        });
        this.problems = problems;
    }
}
