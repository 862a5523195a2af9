import { ManifestError } from '../errors/manifest-error.ts';

/** Inputs of the action cannot be read; carries a sentence about each. */
export class InvalidInputsError extends ManifestError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super({ code: 'INVALID_INPUT', message: problems.join('\n') });
    this.problems = problems;
  }
}
