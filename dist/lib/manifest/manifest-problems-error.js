import { ManifestError } from "../errors/manifest-error.js";
/** The manifests do not hold; carries every problem found, warnings included. */
export class ManifestProblemsError extends ManifestError {
    problems;
    /** The message counts the problems unless it is given. */
    constructor(problems, message = countOf(problems)) {
        super({ code: 'INVALID_MANIFESTS', message });
        this.problems = problems;
    }
}
function countOf(problems) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return `The arena cannot run: ${errors} ${errors === 1 ? 'problem' : 'problems'} in its manifests.`;
}
