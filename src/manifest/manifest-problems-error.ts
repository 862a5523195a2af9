import { ManifestError } from '../errors/manifest-error.ts';
import type { Problem } from '../model/problem.ts';

/** The manifests do not hold; carries every problem found, warnings included. */
export class ManifestProblemsError extends ManifestError {
  readonly problems: readonly Problem[];

  /** The message counts the problems unless it is given. */
  constructor(problems: readonly Problem[], message: string = countOf(problems)) {
    super({ code: 'INVALID_MANIFESTS', message });
    this.problems = problems;
  }
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `The arena cannot run: ${errors} ${errors === 1 ? 'problem' : 'problems'} in its manifests.`;
}
