import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ActionHost } from '../../src/github/action-host.ts';
import { runAction } from '../../src/github/main.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { JOB_TOKEN } from './client-fixture.ts';
import { createDesk, type Desk, pullRequest } from './desk.ts';
import { writeDeskArena } from './desk-arena.ts';
import { createRecordingRunner } from './recording-runner.ts';

describe('an arena that cannot run', () => {
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
    const { exitCode, commands, summary } = await desk.run({ event: 'push', runId: 1, sha: 'aaa1', inputs });
    expect(exitCode).toBe(2);
    expect(commands).toEqual([
      expect.objectContaining({ command: 'error', message: expect.stringMatching(message) }),
    ]);
    expect(summary).toMatch(/^### Arena .*could not run: 1 problem\n/);
    expect([...desk.double.state.checkRuns.values()].map(({ conclusion }) => conclusion)).toEqual([
      'failure',
    ]);
  });

  const misspelt = async ({ folder }: Desk) => {
    const scenario = path.join(folder, 'scenarios/hours.yaml');
    const text = await readFile(scenario, 'utf8');
    await writeFile(scenario, text.replaceAll('type: content_includes', 'type: content_include'));
  };
  const NOTHING_BUT_FAILURE = {
    success: 'false',
    verdict: 'fail',
    passed: '',
    failed: '',
    errors: '',
    total: '',
    'total-cost': '',
    'new-failures': '',
    'results-path': '',
  };

  test('a broken configuration replaces the green comment and reaches every surface', async () => {
    await using desk = await createDesk();
    const { state, unexpected } = desk.double;
    const green = await desk.run({
      event: 'pull_request',
      payload: pullRequest('aaa1'),
      runId: 1,
      sha: 'merge',
    });
    await misspelt(desk);
    const { exitCode, commands, summary, outputs } = await desk.run({
      event: 'pull_request',
      payload: pullRequest('bbb2'),
      runId: 2,
      sha: 'merge',
    });
    expect(exitCode).toBe(2);
    const comments = [...state.comments.values()].map(({ body }) => body.split('\n'));
    expect(comments).toHaveLength(1);
    expect(comments[0]?.[1]).toBe('### Arena could not run: 2 problems');
    expect(outputs).toMatchObject({ ...NOTHING_BUT_FAILURE, 'comment-url': green.outputs['comment-url'] });
    expect(outputs['check-url']).not.toBe('');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(green.outputs).sort());
    const checkRun = [...state.checkRuns.values()].find(({ headSha }) => headSha === 'bbb2');
    expect(checkRun).toMatchObject({
      name: 'arena-action (config.arena.yaml)',
      status: 'completed',
      conclusion: 'failure',
      output: { title: 'Could not run: 2 problems' },
      annotations: [
        { path: 'scenarios/hours.yaml', start_line: 12, annotation_level: 'failure' },
        { path: 'scenarios/hours.yaml', start_line: 14, annotation_level: 'failure' },
      ],
    });
    for (const line of [12, 14]) {
      const place = new RegExp(`scenarios/hours\\.yaml:${line}:\\d+`);
      expect(summary).toMatch(place);
      expect(comments[0]?.join('\n')).toMatch(place);
    }
    expect(commands).toEqual([{ command: 'error', message: expect.stringMatching(/hours\.yaml:12:/) }]);
    expect(unexpected).toEqual([]);
  });

  test('creates the comment where there is none, also for bad inputs', async () => {
    await using desk = await createDesk();
    const inputs = { concurrency: 'many', formats: 'json', 'fail-on': 'nonsense' };
    const payload = pullRequest('bbb2');
    const { exitCode } = await desk.run({ event: 'pull_request', payload, runId: 2, sha: 'merge', inputs });
    expect(exitCode).toBe(2);
    expect([...desk.double.state.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringMatching(/\n### Arena could not run: 2 problems\n/),
    ]);
  });

  test('without permissions marks the lines by workflow commands, and has summary and outputs', async () => {
    await using desk = await createDesk();
    desk.double.state.tokens.set(JOB_TOKEN, jobGrant(['contents: read']));
    await misspelt(desk);
    const payload = pullRequest('bbb2');
    const { exitCode, commands, outputs, summary } = await desk.run({
      event: 'pull_request',
      payload,
      runId: 2,
      sha: 'merge',
    });
    expect(exitCode).toBe(2);
    expect(summary).toMatch(/could not run: 2 problems/);
    expect(outputs).toMatchObject({ ...NOTHING_BUT_FAILURE, 'comment-url': '', 'check-url': '' });
    expect(commands).toEqual([
      expect.objectContaining({ command: 'notice' }),
      expect.objectContaining({ place: expect.objectContaining({ file: 'scenarios/hours.yaml', line: 12 }) }),
      expect.objectContaining({ place: expect.objectContaining({ file: 'scenarios/hours.yaml', line: 14 }) }),
    ]);
  });

  test('writes neither comment nor check run where the inputs forbid it', async () => {
    await using desk = await createDesk();
    await misspelt(desk);
    const inputs = { comment: 'never', annotations: 'never' };
    const payload = pullRequest('bbb2');
    await desk.run({ event: 'pull_request', payload, runId: 2, sha: 'merge', inputs });
    expect(desk.double.requests).toEqual([]);
  });

  test('an interrupted job leaves the comment alone', async () => {
    await using desk = await createDesk();
    const payload = pullRequest('bbb2');
    const signal = AbortSignal.abort();
    await misspelt(desk);
    const { summary } = await desk.run({ event: 'pull_request', payload, runId: 2, sha: 'merge', signal });
    expect(summary).toMatch(/could not run/);
    expect(desk.double.state.comments.size).toBe(0);
  });

  test('refuses pull_request_target before anything is asked of GitHub', async () => {
    await using desk = await createDesk();
    const payload = pullRequest('bbb2');
    const job = await desk.run({ event: 'pull_request_target', payload, runId: 2, sha: 'merge' });
    expect(job.exitCode).toBe(2);
    expect(job.outputs).toMatchObject(NOTHING_BUT_FAILURE);
    expect(job.commands).toEqual([
      { command: 'error', message: expect.stringMatching(/^The event pull_request_target is refused/) },
    ]);
    expect(desk.double.requests).toEqual([]);
  });

  test('measures paths from the workspace where there is no git repository', async () => {
    await using desk = await createDesk();
    await rm(path.join(desk.folder, '.git'), { recursive: true });
    await mkdir(path.join(desk.folder, 'bot'));
    await writeDeskArena(path.join(desk.folder, 'bot'));
    await misspelt({ ...desk, folder: path.join(desk.folder, 'bot') });
    const inputs = { 'working-directory': 'bot' };
    await desk.run({ event: 'push', runId: 1, sha: 'aaa1', inputs });
    const [checkRun] = desk.double.state.checkRuns.values();
    expect(checkRun?.annotations.map(({ path: file }) => file)).toEqual([
      'bot/scenarios/hours.yaml',
      'bot/scenarios/hours.yaml',
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
    expect(runner.record.summary).toMatch(/could not run: 1 problem\n.*bug of arena-action: oops/s);
    expect(runner.record.outputs).toMatchObject(NOTHING_BUT_FAILURE);
  });
});
