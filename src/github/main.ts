import { tmpdir } from 'node:os';
import path from 'node:path';
import { createGit } from '../arena/git.ts';
import type { ArenaOutcome, PolicyRequest, RunArenaOptions } from '../arena/outcome.ts';
import { runArena } from '../arena/run-arena.ts';
import { runBaseTree } from '../arena/run-base-tree.ts';
import { parseHistory } from '../baseline/history/parse-history.ts';
import type { ArenaEvent } from '../events/arena-event.ts';
import type { Problem } from '../model/problem.ts';
import { describeEstimate } from '../reports/describe-money.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { acceptByComment } from './accept-by-comment.ts';
import { type ActionHost, createProcessHost } from './action-host.ts';
import { type EventContext, parseEventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { InvalidInputsError } from './invalid-inputs-error.ts';
import { listChangedFiles } from './list-changed-files.ts';
import { resolvePolicy } from './policy-from-base.ts';
import { publish } from './publish.ts';
import type { ReachedJob } from './publish-could-not-run.ts';
import { placeOfProblem, reportFailure, textOfProblem } from './report-failure.ts';
import { resolveBaseline } from './resolve-baseline.ts';
import { resolveBlessings } from './resolve-blessings.ts';
import { keptResponses, restoreResponses, saveResponses } from './response-cache.ts';
import type { Runner } from './runner.ts';

/** Runs the action and gives the exit code; the only place of the action that catches errors. */
export async function runAction({
  signal,
  host = createProcessHost(),
}: {
  readonly signal: AbortSignal;
  readonly host?: ActionHost;
}): Promise<number> {
  let job: Job | undefined;
  try {
    const prepared = await prepareJob(host);
    // A comment belongs to no commit that trouble could be published on.
    if (prepared.context.event === 'issue_comment') return await readComment(host, prepared);
    job = prepared;
    const outcome = await runJob(host, job, signal);
    await publish({ ...job, outcome, runner: host.runner, storage: host.storage });
    return outcome.exitCode;
  } catch (error) {
    return reportFailure(error, { job, runner: host.runner, isInterrupted: signal.aborted });
  }
}

interface Job extends ReachedJob {
  /** What is wrong with the inputs; kept, as the job can be told about it only once it is known. */
  readonly inputProblems: readonly string[];
}

async function prepareJob(host: ActionHost): Promise<Job> {
  const { runner } = host;
  const token = runner.takeSecret('github-token');
  const { inputs, problems } = readInputs((name) =>
    name === 'github-token' ? token : runner.readInput(name),
  );
  const context = parseEventContext({
    environment: host.environment,
    payload: await host.readPayload(),
    onWarning: runner.warning,
  });
  return { inputs, inputProblems: problems, context, client: await createClient(host, inputs, context) };
}

/** What goes wrong with a comment fails nothing but for inputs that cannot be read. */
async function readComment({ runner }: ActionHost, { inputProblems, ...job }: Job): Promise<number> {
  if (inputProblems.length > 0) throw new InvalidInputsError(inputProblems);
  await acceptByComment({ ...job, runner });
  return 0;
}

async function runJob(host: ActionHost, job: Job, signal: AbortSignal): Promise<ArenaOutcome> {
  const { inputs, inputProblems, context, client } = job;
  if (inputProblems.length > 0) throw new InvalidInputsError(inputProblems);
  const { runner } = host;
  const kept = keptResponses(inputs, host.environment.RUNNER_TEMP);
  if (kept !== undefined) await restoreResponses(kept, host.cache, runner);
  const options = {
    ...arenaOptions(host, inputs),
    ...(inputs.affectedOnly ? { listChangedFiles: () => listChangedFiles(context, client) } : {}),
    ...(kept === undefined ? {} : { cache: kept.mode, cacheDirectory: kept.directory }),
    ...(context.isBaselineSource ? { history: { event: context.event } } : {}),
    commit: { sha: context.headSha, ...(context.ref === undefined ? {} : { ref: context.ref }) },
    signal,
    resolvePolicy: (request: PolicyRequest) =>
      resolvePolicy(
        {
          context,
          client,
          workingDirectory: workingDirectory(host, inputs),
          workspace: workspaceOf(host),
          onWarning: runner.warning,
        },
        request,
      ),
  };
  const git = createGit(host.environment);
  const temporaryDirectory = host.environment.RUNNER_TEMP || tmpdir();
  const outcome = await runArena({
    ...options,
    resolveBaseline: (request) =>
      resolveBaseline(
        {
          inputs,
          context,
          client,
          workingDirectory: options.workingDirectory,
          workspace: workspaceOf(host),
          git,
          timers: host.timers,
          signal,
          parseHistory,
          runBaseTree: (sha) => runBaseTree({ sha, options, git, temporaryDirectory }),
          onNotice: runner.notice,
          onWarning: runner.warning,
        },
        request,
      ),
    resolveBlessings: () => resolveBlessings({ inputs, context, client, onNotice: runner.notice }),
  });
  const { result, comparison, responses } = outcome;
  if (kept !== undefined && responses !== undefined) {
    const execution = `${context.run.id}-${context.run.attempt}-${host.createId()}`;
    await saveResponses(kept, { written: responses.written, execution }, host.cache, runner);
  }
  const recorded = (outcome.files.recorded ?? []).map((file) => `Recorded ${file}`);
  runner.print([...renderTerminal({ result, comparison, color: false }).trimEnd().split('\n'), ...recorded]);
  return outcome;
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
): RunArenaOptions & Required<Pick<RunArenaOptions, 'workingDirectory'>> {
  const { configs, filters, mode, mockConfig, concurrency, outputDirectory, formats, policy } = inputs;
  const { junitFile, htmlFile, runTimeoutMs } = inputs;
  return {
    workingDirectory: workingDirectory(host, inputs),
    repositoryRoot: workspaceOf(host),
    configs,
    filters,
    mode,
    ...(mockConfig === undefined ? {} : { mockConfig }),
    providerOverrides: inputs.providerOverrides,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(inputs.trials === undefined ? {} : { trials: inputs.trials }),
    ...(runTimeoutMs === undefined ? {} : { runTimeoutMs }),
    ...(inputs.maxCost === undefined ? {} : { maxCost: inputs.maxCost }),
    ...(outputDirectory === undefined ? {} : { outputDirectory }),
    formats,
    ...(junitFile === undefined ? {} : { junitFile }),
    ...(htmlFile === undefined ? {} : { htmlFile, addedFormats: ['html'] }),
    record: inputs.record,
    policy,
    environment: host.environment,
    clock: host.clock,
    executionId: host.createId(),
    onWarning: (warning) => warn(host.runner, warning),
    eventTypes: ['plan.started'],
    onEvent: (event) => printEstimate(event, host.runner),
  };
}

function workingDirectory(host: ActionHost, inputs: ActionInputs): string {
  return path.resolve(workspaceOf(host), inputs.workingDirectory);
}

function workspaceOf({ environment, currentDirectory }: ActionHost): string {
  return environment.GITHUB_WORKSPACE || currentDirectory;
}

/** Says beforehand what the runs are likely to cost. */
function printEstimate(event: ArenaEvent, runner: Runner): void {
  if (event.type !== 'plan.started' || event.estimate === undefined) return;
  runner.print([describeEstimate(event.estimate, event.total)]);
}

function warn(runner: Runner, warning: Problem | string): void {
  if (typeof warning === 'string') runner.warning(warning);
  else runner.warning(textOfProblem(warning), placeOfProblem(warning));
}
