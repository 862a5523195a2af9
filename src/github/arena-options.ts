import { tmpdir } from 'node:os';
import path from 'node:path';
import { existingConfigs } from '../arena/existing-configs.ts';
import { createGit } from '../arena/git.ts';
import type { RunArenaOptions } from '../arena/outcome.ts';
import { runBaseTree } from '../arena/run-base-tree.ts';
import { parseHistory } from '../baseline/history/parse-history.ts';
import type { ArenaEvent } from '../events/arena-event.ts';
import { DEFAULT_CONFIG } from '../manifest/default-config.ts';
import type { Problem } from '../model/problem.ts';
import { describeEstimate } from '../reports/describe-money.ts';
import type { ActionHost } from './action-host.ts';
import type { ActionInputs } from './inputs.ts';
import { listChangedFiles } from './list-changed-files.ts';
import { resolvePolicy } from './policy-from-base.ts';
import type { ReachedJob } from './publish-could-not-run.ts';
import { placeOfProblem, textOfProblem } from './report-failure.ts';
import { resolveBaseline } from './resolve-baseline.ts';
import { resolveBlessings } from './resolve-blessings.ts';
import type { KeptResponses } from './response-cache.ts';
import type { Runner } from './runner.ts';

/** What a job is run with: its inputs, and GitHub for whatever has to be looked up. */
export async function arenaOptionsOf(
  host: ActionHost,
  { inputs, context, client }: ReachedJob,
  { kept, signal }: { readonly kept: KeptResponses | undefined; readonly signal: AbortSignal },
): Promise<RunArenaOptions> {
  const { environment, runner, timers } = host;
  const { notice: onNotice, warning: onWarning } = runner;
  const options = {
    ...inputOptions(host, inputs),
    ...(await testOptions(host, inputs)),
    ...(inputs.affectedOnly ? { listChangedFiles: () => listChangedFiles(context, client) } : {}),
    ...(kept === undefined ? {} : { cache: kept.mode, cacheDirectory: kept.directory }),
    ...(context.isBaselineSource ? { history: { event: context.event } } : {}),
    commit: { sha: context.headSha, ...(context.ref === undefined ? {} : { ref: context.ref }) },
    signal,
  };
  const { workingDirectory } = options;
  const git = createGit(environment);
  const temporaryDirectory = environment.RUNNER_TEMP || tmpdir();
  const desk = { context, client, workingDirectory, workspace: workspaceOf(host), onWarning };
  const baselineDesk = {
    ...{ ...desk, inputs, git, timers, signal, onNotice, parseHistory },
    runBaseTree: (sha: string) => runBaseTree({ sha, options, git, temporaryDirectory }),
  };
  return {
    ...options,
    resolvePolicy: (request) => resolvePolicy(desk, request),
    resolveBaseline: (request) => resolveBaseline(baselineDesk, request),
    resolveBlessings: () => resolveBlessings({ inputs, context, client, onNotice }),
  };
}

function inputOptions(
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

/** With a test command there need not be an arena, so the usual one is run where it is. */
async function testOptions(
  host: ActionHost,
  inputs: ActionInputs,
): Promise<Partial<Pick<RunArenaOptions, 'configs' | 'testCommand' | 'onTestOutput'>>> {
  const { configs, testCommand } = inputs;
  if (testCommand === undefined) return {};
  const isUsual = configs.length === 1 && configs[0] === DEFAULT_CONFIG;
  return {
    testCommand,
    onTestOutput: (text) => host.runner.print(text.replace(/\r?\n$/, '').split(/\r?\n/)),
    ...(isUsual ? { configs: await existingConfigs(configs, workingDirectory(host, inputs)) } : {}),
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
