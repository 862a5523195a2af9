import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import type { ActionHost } from '../../src/github/action-host.ts';
import type { GithubClient } from '../../src/github/github-client.ts';
import { runAction } from '../../src/github/main.ts';
import { createOctokitClient } from '../../src/github/octokit-client.ts';
import type { ArtifactStorage } from '../../src/github/upload-artifact.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Timers } from '../../src/lib/timers.ts';
import type { Blessing } from '../../src/model/accepted-change.ts';
import { type GithubDouble, startGithubDouble } from '../doubles/github/github-double.ts';
import { commitTo, type GithubState, jobGrant } from '../doubles/github/github-state.ts';
import { HASTY, JOB_TOKEN } from './client-fixture.ts';
import { mockResponses, writeDeskArena } from './desk-arena.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { archiveOf } from './result-fixture.ts';

/** One run of the action. */
export interface Job {
  readonly event: string;
  readonly payload?: unknown;
  readonly runId: number;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** Let every wait end at once unless told. */
  readonly timers?: Timers;
  readonly signal?: AbortSignal;
}

/** A checkout with an arena, on a GitHub of its own. */
export interface Desk extends AsyncDisposable {
  readonly folder: string;
  readonly double: GithubDouble;
  run(job: Job): Promise<{ exitCode: number } & ReturnType<typeof createRecordingRunner>['record']>;
  /** Changes what the model answers about opening hours. */
  answer(text: string): Promise<void>;
  /** What the result of the latest run says was accepted. */
  blessings(): Promise<readonly Blessing[] | undefined>;
}

/** Creates the arena of the desk and a GitHub with nothing on it. */
export async function createDesk(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'arena-action-'));
  await mkdir(path.join(folder, '.git'));
  await writeDeskArena(folder);
  const double = await startGithubDouble();
  double.state.tokens.set(JOB_TOKEN, jobGrant());
  const mocks = path.join(folder, 'mock-responses.yaml');
  return {
    folder,
    double,
    async run({ event, payload = {}, runId, sha, inputs = {}, environment = {}, timers = INSTANT, signal }) {
      commit(double.state, event, sha, payload);
      const given = { 'mock-config': 'mock-responses.yaml', 'github-token': JOB_TOKEN, ...inputs };
      const runner = createRecordingRunner(given);
      const host: ActionHost = {
        environment: {
          GITHUB_WORKSPACE: folder,
          GITHUB_REPOSITORY: 'octo/arena',
          GITHUB_REPOSITORY_ID: String(double.state.repositoryId),
          GITHUB_EVENT_NAME: event,
          GITHUB_SHA: sha,
          GITHUB_REF: event === 'pull_request' ? 'refs/pull/7/merge' : 'refs/heads/main',
          GITHUB_WORKFLOW_REF: 'octo/arena/.github/workflows/arena.yml@refs/heads/main',
          GITHUB_RUN_ID: String(runId),
          GITHUB_API_URL: double.url,
          ...environment,
        },
        currentDirectory: folder,
        runner,
        cache: { restore: async () => undefined, save: async () => undefined },
        storage: storeInto(double, { runId, event, sha }),
        clock: createFixedClock('2026-02-03T04:05:06Z'),
        timers,
        createId: () => `execution-${runId}`,
        readPayload: async () => payload,
        createClient: async (options): Promise<GithubClient> =>
          createOctokitClient({ ...options, timing: HASTY }),
      };
      const exitCode = await runAction({ signal: signal ?? new AbortController().signal, host });
      return { exitCode, ...runner.record };
    },
    answer: (text) => writeFile(mocks, mockResponses(text)),
    async blessings() {
      const text = await readFile(path.join(folder, 'out/arena-results.json'), 'utf8');
      return parseArenaResult(text).meta.blessings;
    },
    async [Symbol.asyncDispose]() {
      await double[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

/** Timers that wait for nothing. */
const INSTANT: Timers = {
  now: () => 0,
  after(_milliseconds, action) {
    queueMicrotask(action);
    return () => undefined;
  },
};

/** A push makes its commit the tip of main; a pull request is merged into the tip. What is there already stays. */
function commit(state: GithubState, event: string, sha: string, payload: unknown): void {
  if (state.parents.has(sha)) return;
  if (event !== 'pull_request') {
    commitTo(state, 'main', sha);
    return;
  }
  const { pull_request: pull } = payload as ReturnType<typeof pullRequest>;
  const tip = state.branches.get('main');
  if (tip === undefined) return;
  state.parents.set(pull.head.sha, [tip]);
  state.parents.set(sha, [tip, pull.head.sha]);
}

function storeInto(
  { state }: GithubDouble,
  { runId, event, sha }: { readonly runId: number; readonly event: string; readonly sha: string },
): ArtifactStorage {
  const run = { id: runId, event, headBranch: 'main', headSha: sha, headRepositoryId: state.repositoryId };
  return {
    async upload({ name, files: [results = ''] }) {
      return { id: state.store.plant({ name, run, archive: archiveOf(await readFile(results, 'utf8')) }).id };
    },
    delete: async () => undefined,
  };
}

/** The payload of a pull request from this very repository. */
export function pullRequest(sha: string) {
  return {
    pull_request: { number: 7, head: { sha, repo: { id: 1 } }, base: { ref: 'main', repo: { id: 1 } } },
  };
}
