import { ManifestError } from '../errors/manifest-error.ts';
import type { Problem } from '../model/problem.ts';

/** The manifests do not hold; carries every problem found, warnings included. */
export class ManifestProblemsError extends ManifestError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    super({
      code: 'INVALID_MANIFESTS',
      message: `The arena cannot run: ${errors} ${errors === 1 ? 'problem' : 'problems'} in its manifests.`,
    });
    this.problems = problems;
  }
}
