import { EXIT_CODES } from '../arena/exit-code.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';
import { ManifestProblemsError } from '../manifest/manifest-problems-error.ts';
import { isInsideRepository } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import type { Obstacle } from '../reports/could-not-run.ts';
import { formatProblems } from '../reports/problems.ts';
import { InvalidInputsError } from './invalid-inputs-error.ts';
import { type CouldNotRun, publishCouldNotRun } from './publish-could-not-run.ts';
import type { AnnotationPlace, Runner } from './runner.ts';

/** Errors that the one annotation of the job names where the check run marks them all. */
const ERRORS_NAMED = 5;

/** Tells what kept the arena from running, in the log and on every surface in reach, and gives the exit code. */
export async function reportFailure(error: unknown, job: Omit<CouldNotRun, 'obstacles'>): Promise<number> {
  const { runner } = job;
  const { check } = await publishCouldNotRun({ ...job, obstacles: obstaclesOf(error) });
  if (error instanceof ManifestProblemsError) {
    runner.print(formatProblems(error.problems, { color: false }).trimEnd().split('\n'));
    // The check run has marked the lines already.
    if (check === undefined) markLines(runner, error.problems);
    else runner.error(`${error.message}\n${firstErrors(error.problems)}`);
    return EXIT_CODES.invalid;
  }
  if (error instanceof ManifestError) {
    runner.error(error.message);
    return EXIT_CODES.invalid;
  }
  const stack = (isErrorLike(error) && error.stack) || textOfThrown(error);
  runner.error(`This is a bug of arena-action. Please report it with these lines.\n${stack}`);
  return EXIT_CODES.bug;
}

/** Where a workflow command marks the problem. */
export function placeOfProblem({ location, code }: Problem): AnnotationPlace {
  if (!isInsideRepository(location)) return { title: code };
  return { title: code, file: location.file, line: location.line, column: location.column };
}

/** What a workflow command says about the problem. */
export function textOfProblem({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

function firstErrors(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return formatProblems(errors.slice(0, ERRORS_NAMED), { color: false }).trimEnd();
}

function markLines(runner: Runner, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) runner.error(textOfProblem(problem), placeOfProblem(problem));
}

function obstaclesOf(error: unknown): readonly Obstacle[] {
  if (error instanceof ManifestProblemsError) return error.problems;
  if (error instanceof InvalidInputsError) {
    return error.problems.map((message) => ({ severity: 'error', message }));
  }
  if (error instanceof ManifestError) return [{ severity: 'error', message: error.message }];
  const reason = textOfThrown(error);
  const hint = "Please report it with the lines in the job's log.";
  return [{ severity: 'error', message: `This is a bug of arena-action: ${reason}.`, hint }];
}
