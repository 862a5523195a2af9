import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ArtifactServiceDouble } from './artifact-service/artifact-service-double.ts';
import type { ArtifactRun } from './artifact-store.ts';
import type { GithubDouble } from './github/github-double.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One run of the action in a workflow. */
export interface ActionRun {
  /** The checked-out repository. */
  readonly workspace: string;
  /** A folder for the files of the runner; made when it is not there. */
  readonly temporary: string;
  readonly event: string;
  readonly payload: unknown;
  readonly ref: string;
  readonly sha: string;
  readonly runId: number;
  readonly attempt?: number;
  /** The value of `github.token`; the default of the input `github-token` stands for it. */
  readonly token: string;
  /** What the workflow writes under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github: GithubDouble;
  /** Absent leaves the job without an artifact service. */
  readonly artifacts?: ArtifactServiceDouble;
  /** Branch and repository the run is listed under; those of the push when absent. */
  readonly listedAs?: Partial<ArtifactRun>;
  /** Further variables, or undefined to take one away. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** What the action left behind. */
export interface ActionRunResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Starts the committed bundle as a child process, with the environment a runner gives and nothing else. */
export async function runActionProcess(
  run: ActionRun,
  entry = path.join(ROOT, 'dist/index.js'),
): Promise<ActionRunResult> {
  const files = await prepareFiles(run);
  const environment = withoutUndefined({
    ...runnerEnvironment(run, files),
    ...inputVariables(run),
    ...run.environment,
  });
  const child = spawn(process.execPath, [entry], { cwd: run.workspace, env: environment });
  const [stdout, stderr, exitCode] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve)),
  ]);
  return {
    exitCode,
    stdout,
    stderr,
    outputs: parseOutputs(await readFile(files.output, 'utf8')),
    summary: await readFile(files.summary, 'utf8'),
  };
}

interface RunnerFiles {
  readonly event: string;
  readonly output: string;
  readonly summary: string;
  readonly environment: string;
  readonly path: string;
  readonly state: string;
}

/** The runner makes the files beforehand; the toolkit refuses to write to one that is not there. */
async function prepareFiles({ temporary, payload, runId, attempt = 1 }: ActionRun): Promise<RunnerFiles> {
  const folder = path.join(temporary, `run-${runId}-${attempt}`);
  await mkdir(folder, { recursive: true });
  const file = (name: string) => path.join(folder, name);
  const files: RunnerFiles = {
    event: file('event.json'),
    output: file('output'),
    summary: file('summary.md'),
    environment: file('environment'),
    path: file('path'),
    state: file('state'),
  };
  for (const name of Object.values(files)) await writeFile(name, '');
  await writeFile(files.event, JSON.stringify(payload));
  return files;
}

function runnerEnvironment(run: ActionRun, files: RunnerFiles): Record<string, string | undefined> {
  const { github, artifacts, workspace, temporary } = run;
  const { state } = github;
  return {
    PATH: process.env.PATH,
    HOME: temporary,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: `${state.owner}/${state.name}`,
    GITHUB_REPOSITORY_ID: String(state.repositoryId),
    GITHUB_REPOSITORY_OWNER: state.owner,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_SHA: run.sha,
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'arena',
    GITHUB_JOB: 'arena',
    GITHUB_API_URL: github.url,
    // The artifact client refuses hosts that are not GitHub's.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.environment,
    GITHUB_PATH: files.path,
    GITHUB_STATE: files.state,
    ...(artifacts === undefined
      ? {}
      : {
          ACTIONS_RESULTS_URL: `${artifacts.url}/`,
          ACTIONS_RUNTIME_TOKEN: artifacts.tokenFor(artifactRun(run)),
        }),
  };
}

function artifactRun({ runId, event, ref, sha, github, listedAs }: ActionRun): ArtifactRun {
  return {
    id: runId,
    event,
    headBranch: ref.replace(/^refs\/(heads|tags)\//, ''),
    headSha: sha,
    headRepositoryId: github.state.repositoryId,
    ...listedAs,
  };
}

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

/** The runner applies the defaults of `action.yml`; hyphens in the names stay. */
function inputVariables({ inputs = {}, token }: ActionRun): Record<string, string> {
  const action: ActionFile = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
  const unknown = Object.keys(inputs).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value = '' }]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      inputs[name] ?? value.replace(/\$\{\{ github\.token \}\}/, () => token),
    ]),
  );
}

/** Outputs as the toolkit writes them: `name<<delimiter`, the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n?\2$/gm)) {
    outputs[match[1] ?? ''] = match[3] ?? '';
  }
  return outputs;
}

function withoutUndefined(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
