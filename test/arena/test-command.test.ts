import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { parseScenarioRecord } from '../../src/baseline/parse-scenario-record.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Lane } from '../../src/model/lane.ts';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';
import { agent, fail, succeed, user } from '../../src/scenario/steps.ts';
import { FIXED_TIME } from '../helpers/planned-arena.ts';
import { loggingAgent, scenarioOf } from '../scenario/logging-agents.ts';

let folder: string;
let records: Readonly<Record<'passed' | 'failed', string>>;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), 'arena-tests-')));
  records = { passed: await recordOf('mock', true), failed: await recordOf('mock', false) };
});
afterAll(() => rm(folder, { recursive: true }));

/** What a run leaves behind, as its process writes it. */
async function recordOf(lane: Lane, passes: boolean): Promise<string> {
  const results = await mkdtemp(path.join(folder, 'record-'));
  const agents = [loggingAgent([], 'U', AgentRole.USER), loggingAgent([], 'A', AgentRole.AGENT)];
  await run(scenarioOf(agents, [user('Hi'), agent(), passes ? succeed() : fail()], { setId: 'shop' }), {
    clock: createFixedClock(FIXED_TIME),
    environment: { ARENA_SCENARIO_RESULTS: results, ARENA_SCENARIO_LANE: lane },
    workingDirectory: folder,
  });
  const names = await readdir(results);
  expect(names).toEqual([expect.stringMatching(/\.json$/)]);
  return readFile(path.join(results, names[0] ?? ''), 'utf8');
}

type Change = Readonly<{ scenario?: string; file?: string; line?: number }>;

/** The record of another scenario at another place. */
function changed(text: string, { scenario = 'refund', file = 'tests/a.ts', line = 1 }: Change): string {
  const record = JSON.parse(text);
  const place = { file, line, column: 1 };
  return JSON.stringify({
    ...record,
    location: place,
    run: {
      ...record.run,
      scenario,
      config: file,
      checks: record.run.checks.map((one: object) => ({ ...one, location: place })),
    },
  });
}

/** Runs a command that leaves these files, and then does what `then` says. */
async function runTests(files: readonly string[], then = '', options: Partial<RunArenaOptions> = {}) {
  const script =
    `const { writeFileSync } = require('node:fs'); const files = ${JSON.stringify(files)};` +
    'files.forEach((text, index) => writeFileSync(process.env.ARENA_SCENARIO_RESULTS + "/" + index + ".json", text));' +
    then;
  return runCommandLine(nodeCommand(script), options);
}

function nodeCommand(script: string): string {
  return `"${process.execPath}" -e "eval(Buffer.from('${Buffer.from(script).toString('base64')}', 'base64').toString())"`;
}

function runCommandLine(testCommand: string, options: Partial<RunArenaOptions> = {}) {
  return runArena({
    configs: [],
    workingDirectory: folder,
    repositoryRoot: folder,
    testCommand,
    environment: { PATH: process.env.PATH },
    clock: createFixedClock(FIXED_TIME),
    ...options,
  });
}

describe('a test command', () => {
  test('its runs are the result, by file, line and name, and a case that comes again is a further trial', async () => {
    const { exitCode, result } = await runTests([
      changed(records.passed, { file: 'tests/b.ts' }),
      changed(records.passed, { line: 9, scenario: 'second' }),
      changed(records.passed, { line: 9, scenario: 'first' }),
      changed(records.passed, { line: 10 }),
      changed(records.passed, { line: 2, scenario: 'second' }),
    ]);
    expect(exitCode).toBe(0);
    expect(result.runs.map(({ key }) => key)).toEqual([
      'tests/a.ts::second::A::shop::1',
      'tests/a.ts::first::A::shop::1',
      'tests/a.ts::second::A::shop::2',
      'tests/a.ts::refund::A::shop::1',
      'tests/b.ts::refund::A::shop::1',
    ]);
    const written = await readFile(path.join(folder, 'out/arena-results.json'), 'utf8');
    expect(parseArenaResult(written).runs).toEqual(result.runs);
    expect(result.meta.selection?.configs).toEqual(['tests/a.ts', 'tests/b.ts']);
  });

  test.each([
    ['failed scenarios explain a failed command', ['failed'] as const, 'process.exitCode = 1', 1, ['failed']],
    [
      'a command that fails for another reason is an error',
      ['passed'] as const,
      'process.exitCode = 7',
      3,
      ['passed', 'error'],
    ],
  ])('%s', async (_, names, then, exitCode, statuses) => {
    const outcome = await runTests(
      names.map((name) => records[name]),
      then,
    );
    expect([outcome.exitCode, outcome.result.runs.map(({ status }) => status)]).toEqual([exitCode, statuses]);
    const error = outcome.result.runs.find((one) => one.status === 'error')?.error;
    if (exitCode === 3) expect(error?.message).toMatch(/exit code 7 although no scenario failed/);
  });

  test.each<[string, string, string]>([
    ['is not there', 'no-such-command-of-anybody', 'TEST_COMMAND_NOT_STARTED'],
    ['is ended by a signal', nodeCommand('process.kill(process.pid, "SIGKILL")'), 'TEST_COMMAND_ENDED'],
    ['leaves no results', nodeCommand('0'), 'TEST_COMMAND_WITHOUT_RESULTS'],
  ])('one that %s is an error that says so', async (_, command, code) => {
    await expect(runCommandLine(command)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(command),
    });
  });

  test('an execution that is called off ends the command and what it started', async () => {
    const controller = new AbortController();
    const running = runCommandLine(
      nodeCommand(
        'process.stdout.write("up\\n"); require("node:child_process").spawnSync(process.execPath, ["-e", "setInterval(() => 0, 1000)"])',
      ),
      { signal: controller.signal, onTestOutput: () => controller.abort() },
    );
    await expect(running).rejects.toMatchObject({
      code: 'TEST_COMMAND_ENDED',
      message: expect.stringMatching(/called off/),
    });
  });

  test('passes output on in whole lines, and keeps what is the action’s own from the command', async () => {
    const heard: string[] = [];
    const names =
      '["INPUT_GITHUB-TOKEN", "ACTIONS_RUNTIME_TOKEN", "GITHUB_OUTPUT", "ARENA_SCENARIO_LANE", "OWN"]';
    await runTests(
      [records.passed],
      `process.stdout.write("a"); console.log(${names}.map((name) => process.env[name]).join())`,
      {
        environment: {
          'INPUT_GITHUB-TOKEN': 'x',
          ACTIONS_RUNTIME_TOKEN: 'x',
          GITHUB_OUTPUT: 'x',
          OWN: 'kept',
        },
        onTestOutput: (text) => heard.push(text),
      },
    );
    expect(heard.join('')).toBe('a,,,mock,kept\n');
  });

  test.each([
    [
      'another lane',
      (text: string) => text.replace('"lane":"mock"', '"lane":"real"'),
      'SCENARIO_LANE_DIFFERS',
      /provider-mode real/,
    ],
    ['text that is no JSON', () => '{', 'SCENARIO_RESULT_INVALID', /0\.json/],
    [
      'a status that its checks do not imply',
      (text: string) => text.replace('"status":"passed"', '"status":"failed"'),
      'SCENARIO_RESULT_INVALID',
      /makes it "passed"/,
    ],
    [
      'a line that is no line',
      (text: string) => text.replace(/"line":\d+/, '"line":-1'),
      'SCENARIO_RESULT_INVALID',
      /location\.line/,
    ],
  ])('refuses %s', async (_, change, code, message) => {
    await expect(runTests([change(records.passed)])).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  test('a file of tests that is gone counts as removed', async () => {
    const files = [changed(records.passed, {}), changed(records.passed, { file: 'tests/gone.ts' })];
    const before = await runTests(files);
    const { comparison } = await runTests(files.slice(0, 1), '', {
      resolveBaseline: async () => ({
        baseline: {
          result: before.result,
          origin: { sha: 'aaa1', ref: null, createdAt: null, source: 'file', distance: 0, engineVersion: '' },
        },
      }),
    });
    expect(comparison.removed.map(({ run: key }) => key)).toEqual(['tests/gone.ts::refund::A::shop::1']);
  });
});

describe('records', () => {
  test('tell the lane and the place of the run', () => {
    const { lane, location, run: held } = parseScenarioRecord(records.failed);
    expect([lane, location.file, held.region, held.status]).toEqual([
      'mock',
      path.relative(folder, import.meta.filename),
      'shop',
      'failed',
    ]);
  });

  test('are of the real lane where nobody says that agents answer from scripts', async () => {
    expect(parseScenarioRecord(await recordOf('real', true)).lane).toBe('real');
  });
});
