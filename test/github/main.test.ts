import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ActionHost } from '../../src/github/action-host.ts';
import type { GithubClient } from '../../src/github/github-client.ts';
import { runAction } from '../../src/github/main.ts';
import { createOctokitClient } from '../../src/github/octokit-client.ts';
import type { ArtifactStorage } from '../../src/github/upload-artifact.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { type GithubDouble, startGithubDouble } from '../doubles/github/github-double.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { HASTY, JOB_TOKEN } from './client-fixture.ts';
import { mockResponses, writeDeskArena } from './desk-arena.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { archiveOf } from './result-fixture.ts';

interface Job {
  readonly event: string;
  readonly payload?: unknown;
  readonly runId: number;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

interface Desk extends AsyncDisposable {
  readonly folder: string;
  readonly double: GithubDouble;
  run(job: Job): Promise<{ exitCode: number } & ReturnType<typeof createRecordingRunner>['record']>;
  /** Changes what the model answers about opening hours. */
  answer(text: string): Promise<void>;
}

async function createDesk(): Promise<Desk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'arena-action-'));
  await mkdir(path.join(folder, '.git'));
  await writeDeskArena(folder);
  const double = await startGithubDouble();
  double.state.tokens.set(JOB_TOKEN, jobGrant());
  const mocks = path.join(folder, 'mock-responses.yaml');
  return {
    folder,
    double,
    async run({ event, payload = {}, runId, sha, inputs = {}, environment = {} }) {
      const given = { 'mock-config': 'mock-responses.yaml', 'github-token': JOB_TOKEN, ...inputs };
      const runner = createRecordingRunner(given);
      const host: ActionHost = {
        environment: {
          GITHUB_WORKSPACE: folder,
          GITHUB_REPOSITORY: 'octo/arena',
          GITHUB_REPOSITORY_ID: String(double.state.repositoryId),
          GITHUB_EVENT_NAME: event,
          GITHUB_SHA: sha,
          GITHUB_REF: 'refs/heads/main',
          GITHUB_RUN_ID: String(runId),
          GITHUB_API_URL: double.url,
          ...environment,
        },
        currentDirectory: folder,
        runner,
        storage: storeInto(double, { runId, event, sha }),
        clock: createFixedClock('2026-02-03T04:05:06Z'),
        createId: () => `execution-${runId}`,
        readPayload: async () => payload,
        createClient: async (options): Promise<GithubClient> =>
          createOctokitClient({ ...options, timing: HASTY }),
      };
      const exitCode = await runAction({ signal: new AbortController().signal, host });
      return { exitCode, ...runner.record };
    },
    answer: (text) => writeFile(mocks, mockResponses(text)),
    async [Symbol.asyncDispose]() {
      await double[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
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

function pullRequest(sha: string) {
  return {
    pull_request: { number: 7, head: { sha, repo: { id: 1 } }, base: { ref: 'main', repo: { id: 1 } } },
  };
}

describe('runAction', () => {
  test('a push stores the baseline, a pull request is held against it, and the comment follows', async () => {
    await using desk = await createDesk();
    const { state, unexpected } = desk.double;

    const push = await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    expect([push.exitCode, push.outputs.verdict]).toEqual([0, 'pass']);
    expect([...state.store.artifacts.values()].map(({ name }) => name)).toEqual(['arena-baseline']);

    await desk.answer('We are open from 10 to 18.');
    const broken = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'merge2',
    });
    expect([broken.exitCode, broken.outputs.verdict]).toEqual([1, 'fail']);
    expect(broken.outputs).toMatchObject({
      'new-failures': '1',
      'baseline-sha': 'aaa1',
      failed: '1',
      passed: '0',
    });
    const checkRun = [...state.checkRuns.values()].find(({ headSha }) => headSha === 'bbb2');
    expect(checkRun?.conclusion).toBe('failure');
    expect(checkRun?.annotations).toMatchObject([{ path: 'scenarios/hours.yaml', start_line: 12 }]);
    expect([...state.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringMatching(/1 new failure/),
    ]);

    await desk.answer('We are open from 9 to 18.');
    const mended = await desk.run({
      event: 'pull_request',
      payload: pullRequest('ccc3'),
      runId: 3,
      sha: 'merge3',
    });
    expect([mended.exitCode, mended.outputs.verdict]).toEqual([0, 'pass']);
    expect([...state.comments.values()].map(({ body }) => body)).toEqual([
      expect.not.stringMatching(/new failure/),
    ]);
    expect(mended.outputs['comment-url']).toBe(broken.outputs['comment-url']);
    expect(unexpected).toEqual([]);
  });

  test('a fork has the summary, the artifact and the exit code', async () => {
    await using desk = await createDesk();
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    desk.double.state.tokens.set(JOB_TOKEN, jobGrant(['contents: read', 'actions: read']));
    await desk.answer('From 9, and we never close.');
    const fork = await desk.run({
      event: 'pull_request',
      payload: pullRequest('fff9'),
      runId: 2,
      sha: 'merge',
    });
    expect(fork.exitCode).toBe(1);
    expect(fork.summary).toMatch(/1 new failure/);
    expect(fork.commands.map(({ command }) => command)).toEqual(['error', 'notice']);
    expect(fork.secrets).toEqual([JOB_TOKEN]);
    expect(desk.double.state.store.artifacts.size).toBe(2);
  });

  test('without actions: read there is no baseline, and one warning names the permission', async () => {
    await using desk = await createDesk();
    desk.double.state.tokens.set(
      JOB_TOKEN,
      jobGrant(['contents: read', 'checks: write', 'pull-requests: write']),
    );
    const { exitCode, commands, outputs } = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'merge',
    });
    expect([exitCode, outputs['baseline-sha']]).toEqual([0, '']);
    expect(commands).toEqual([
      { command: 'warning', message: expect.stringMatching(/^Baseline: .*403.*`actions: read`/) },
    ]);
  });

  const mistakes: readonly { name: string; inputs: Record<string, string>; message: RegExp }[] = [
    { name: 'a bad input', inputs: { comment: 'alway' }, message: /The input comment is "alway"/ },
    { name: 'a missing configuration', inputs: { 'config-file': 'nowhere.yaml' }, message: /nowhere\.yaml/ },
    { name: 'an unknown scenario', inputs: { scenarios: 'huors' }, message: /huors.*hours/ },
    {
      name: 'a missing baseline file',
      inputs: { baseline: 'nowhere.json' },
      message: /The input baseline.*nowhere\.json/,
    },
    {
      name: 'a baseline file that is none',
      inputs: { baseline: 'config.arena.yaml' },
      message: /The input baseline.*not JSON/,
    },
    { name: 'a missing mock file', inputs: { 'mock-config': 'nowhere.yaml' }, message: /nowhere\.yaml/ },
    {
      name: 'an output directory that is a file',
      inputs: { 'output-dir': 'config.arena.yaml' },
      message: /output directory/,
    },
  ];
  test.each(mistakes)('ends with 2 and one message for $name', async ({ inputs, message }) => {
    await using desk = await createDesk();
    const { exitCode, commands } = await desk.run({ event: 'push', runId: 1, sha: 'aaa1', inputs });
    expect(exitCode).toBe(2);
    expect(commands).toEqual([
      expect.objectContaining({ command: 'error', message: expect.stringMatching(message) }),
    ]);
    expect(desk.double.state.checkRuns.size).toBe(0);
  });

  test('ends with 2 and an annotation for each problem in the manifests', async () => {
    await using desk = await createDesk();
    const scenario = path.join(desk.folder, 'scenarios/hours.yaml');
    await writeFile(
      scenario,
      (await readFile(scenario, 'utf8')).replace('type: content_includes', 'type: content_include'),
    );
    const { exitCode, commands } = await desk.run({ event: 'push', runId: 1, sha: 'aaa1' });
    expect(exitCode).toBe(2);
    expect(commands).toEqual([
      expect.objectContaining({
        command: 'error',
        message: expect.stringMatching(/content_include/),
        place: expect.objectContaining({ file: 'scenarios/hours.yaml', line: 12 }),
      }),
    ]);
  });

  test('ends with 70 and asks for a report when it breaks', async () => {
    const runner = createRecordingRunner({ 'github-token': JOB_TOKEN });
    const host = {
      runner,
      readPayload: () => Promise.reject(new TypeError('oops')),
    } as unknown as ActionHost;
    expect(await runAction({ signal: new AbortController().signal, host })).toBe(70);
    expect(runner.record.commands).toEqual([
      { command: 'error', message: expect.stringMatching(/^This is a bug of arena-action.*oops/s) },
    ]);
  });
});
