import path from 'node:path';
import { EXIT_CODES } from '../arena/exit-code.ts';
import { ManifestProblemsError } from '../arena/manifest-problems-error.ts';
import type { RunArenaOptions } from '../arena/outcome.ts';
import { runArena } from '../arena/run-arena.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { isInsideRepository } from '../model/location.ts';
import type { Problem } from '../model/problem.ts';
import { formatProblems } from '../reports/problems.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { type ActionHost, createProcessHost } from './action-host.ts';
import { type EventContext, parseEventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import { type ActionInputs, parseInputs } from './inputs.ts';
import { publish } from './publish.ts';
import { resolveBaseline } from './resolve-baseline.ts';
import type { Runner } from './runner.ts';

/** Runs the action and gives the exit code; the only place of the action that catches errors. */
export async function runAction({
  signal,
  host = createProcessHost(),
}: {
  readonly signal: AbortSignal;
  readonly host?: ActionHost;
}): Promise<number> {
  try {
    return await runAndPublish(host, signal);
  } catch (error) {
    return reportError(error, host.runner);
  }
}

async function runAndPublish(host: ActionHost, signal: AbortSignal): Promise<number> {
  const { runner, storage } = host;
  const token = runner.readInput('github-token');
  if (token !== '') runner.hideSecret(token);
  const inputs = parseInputs(runner.readInput);
  const context = parseEventContext({
    environment: host.environment,
    payload: await host.readPayload(),
    onWarning: runner.warning,
  });
  const client = await createClient(host, inputs, context);
  const outcome = await runArena({
    ...arenaOptions(host, inputs),
    commit: { sha: context.headSha, ...(context.ref === undefined ? {} : { ref: context.ref }) },
    signal,
    resolveBaseline: (lane) =>
      resolveBaseline(
        {
          inputs,
          context,
          client,
          workingDirectory: workingDirectory(host, inputs),
          onWarning: runner.warning,
        },
        lane,
      ),
  });
  const { result, comparison } = outcome;
  runner.print(renderTerminal({ result, comparison, color: false }).trimEnd().split('\n'));
  await publish({ outcome, inputs, context, runner, storage, client });
  return outcome.exitCode;
}

async function createClient(
  host: ActionHost,
  { token }: ActionInputs,
  { repository }: EventContext,
): Promise<GithubClient | undefined> {
  if (token === undefined) return undefined;
  return host.createClient({
    token,
    baseUrl: host.environment.GITHUB_API_URL || 'https://api.github.com',
    owner: repository.owner,
    repository: repository.name,
    onWarning: host.runner.warning,
  });
}

function arenaOptions(
  host: ActionHost,
  inputs: ActionInputs,
): Omit<RunArenaOptions, 'signal' | 'resolveBaseline' | 'commit'> {
  const { configs, filters, mode, mockConfig, concurrency, outputDirectory, formats, junitFile, policy } =
    inputs;
  return {
    workingDirectory: workingDirectory(host, inputs),
    configs,
    filters,
    mode,
    ...(mockConfig === undefined ? {} : { mockConfig }),
    ...(concurrency === undefined ? {} : { concurrency }),
    outputDirectory,
    formats,
    ...(junitFile === undefined ? {} : { junitFile }),
    policy,
    clock: host.clock,
    executionId: host.createId(),
    onWarning: (warning) => warn(host.runner, warning),
  };
}

function workingDirectory({ environment, currentDirectory }: ActionHost, inputs: ActionInputs): string {
  return path.resolve(environment.GITHUB_WORKSPACE || currentDirectory, inputs.workingDirectory);
}

function warn(runner: Runner, warning: Problem | string): void {
  if (typeof warning === 'string') runner.warning(warning);
  else runner.warning(problemText(warning), placeOf(warning));
}

function placeOf({ location, code }: Problem) {
  if (!isInsideRepository(location)) return { title: code };
  return { title: code, file: location.file, line: location.line, column: location.column };
}

function problemText({ message, hint }: Problem): string {
  return hint === undefined ? message : `${message} ${hint}`;
}

function reportError(error: unknown, runner: Runner): number {
  if (error instanceof ManifestProblemsError) {
    runner.print(formatProblems(error.problems, { color: false }).trimEnd().split('\n'));
    const errors = error.problems.filter(({ severity }) => severity === 'error');
    for (const problem of errors) runner.error(problemText(problem), placeOf(problem));
    return EXIT_CODES.invalid;
  }
  if (error instanceof ManifestError) {
    runner.error(error.message);
    return EXIT_CODES.invalid;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  runner.error(`This is a bug of arena-action. Please report it with these lines.\n${stack}`);
  return EXIT_CODES.bug;
}
