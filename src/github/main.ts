import type { ArenaOutcome } from '../arena/outcome.ts';
import { runArena } from '../arena/run-arena.ts';
import { renderTerminal } from '../reports/terminal.ts';
import { acceptByComment } from './accept-by-comment.ts';
import { type ActionHost, createProcessHost } from './action-host.ts';
import { arenaOptionsOf } from './arena-options.ts';
import { type EventContext, parseEventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import { type ActionInputs, readInputs } from './inputs.ts';
import { InvalidInputsError } from './invalid-inputs-error.ts';
import { publish } from './publish.ts';
import type { ReachedJob } from './publish-could-not-run.ts';
import { reportFailure } from './report-failure.ts';
import { keptResponses, restoreResponses, saveResponses } from './response-cache.ts';

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
  const { inputs, inputProblems, context } = job;
  if (inputProblems.length > 0) throw new InvalidInputsError(inputProblems);
  const { runner } = host;
  const kept = keptResponses(inputs, host.environment.RUNNER_TEMP);
  if (kept !== undefined) await restoreResponses(kept, host.cache, runner);
  const outcome = await runArena(await arenaOptionsOf(host, job, { kept, signal }));
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
