import { execFileSync } from 'node:child_process';
import { mkdir, readFile, realpath, rm, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { run } from '../../src/scenario/run.ts';
import { agent, fail } from '../../src/scenario/steps.ts';
import { runCliHere } from '../helpers/cli-session.ts';
import { createWorkspace } from '../helpers/workspace.ts';
import { createDesk, pullRequest } from './desk.ts';

const BASE = 'ba5eba5eba5e';
const QUARANTINE = 'quarantine:\n  - { scenario: refund, reason: It wobbles., expires: 2999-01-31 }\n';

/** A command that leaves what a failed scenario leaves, for a file of tests in the folder. */
async function failingTests(folder: string): Promise<string> {
  const results = path.join(folder, 'left');
  await mkdir(results);
  await mkdir(path.join(folder, 'app'), { recursive: true });
  const desk = { name: 'desk', role: AgentRole.AGENT, call: async () => 'No.' };
  const told = { name: 'refund', description: 'Somebody wants their money back.', agents: [desk] };
  await run(
    { ...told, script: [agent(), fail('No money.')] },
    {
      environment: { ARENA_SCENARIO_RESULTS: results, ARENA_SCENARIO_LANE: 'mock' },
      workingDirectory: path.resolve(import.meta.dirname, '../..'),
    },
  );
  const script = path.join(folder, 'tests.cjs');
  await writeFile(
    script,
    `require('node:fs').cpSync(${JSON.stringify(results)}, process.env.ARENA_SCENARIO_RESULTS, { recursive: true });
process.exitCode = 1;
`,
  );
  return `"${process.execPath}" "${script}"`;
}

async function openDesk() {
  const desk = await createDesk();
  await unlink(path.join(desk.folder, 'config.arena.yaml'));
  const command = await failingTests(desk.folder);
  const judge = async (event: 'push' | 'pull_request', more: Readonly<Record<string, string>> = {}) => {
    const { pull_request: pull } = pullRequest('bbb2');
    const base = { ref: 'main', sha: BASE, repo: { id: 1 } };
    const payload = event === 'push' ? {} : { pull_request: { ...pull, base } };
    const inputs = { 'test-command': command, 'mock-config': '', baseline: 'none', ...more };
    const environment = { PATH: process.env.PATH ?? '' };
    const { outputs, summary } = await desk.run({
      event,
      payload,
      runId: 2,
      sha: 'bbb2',
      inputs,
      environment,
    });
    return { verdict: outputs.verdict, summary };
  };
  return Object.assign(desk, { judge });
}

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['nowhere', {}, 'fail'],
  ['in the working directory', { 'app/arena-action.yaml': QUARANTINE }, 'pass'],
  ['in the git root', { 'arena-action.yml': QUARANTINE }, 'pass'],
  [
    'in both, where the nearer one counts',
    { 'app/arena-action.yaml': QUARANTINE, 'arena-action.yaml': 'on_missing_baseline: fail\n' },
    'pass',
  ],
  [
    'in both, the other way round',
    { 'app/arena-action.yaml': 'on_missing_baseline: failures\n', 'arena-action.yaml': QUARANTINE },
    'fail',
  ],
])('tests without an arena: the policy lies %s', async (_, files, verdict) => {
  await using desk = await openDesk();
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(desk.folder, file), text);
  expect((await desk.judge('push', { 'working-directory': 'app' })).verdict).toBe(verdict);
});

test('a pull request cannot choose the policy that its tests are judged by', async () => {
  await using desk = await openDesk();
  await writeFile(path.join(desk.folder, 'app/arena-action.yaml'), QUARANTINE);
  const { verdict, summary } = await desk.judge('pull_request', { 'working-directory': 'app' });
  expect(verdict).toBe('fail');
  expect(summary).toContain('adds a quarantine of refund');
  expect(desk.double.unexpected).toEqual([]);
});

test('the policy of tests is read from the git root of the base commit', async () => {
  await using desk = await openDesk();
  desk.double.state.files.set(`${BASE}:arena-action.yaml`, QUARANTINE);
  expect((await desk.judge('pull_request', { 'working-directory': 'app' })).verdict).toBe('pass');
});

test('an arena beside the policy leaves it in force for the tests', async () => {
  await using desk = await createDesk();
  const testCommand = await failingTests(desk.folder);
  await writeFile(path.join(desk.folder, 'arena-action.yaml'), QUARANTINE);
  const { outputs } = await desk.run({
    event: 'push',
    runId: 2,
    sha: 'bbb2',
    inputs: { 'test-command': testCommand, baseline: 'none' },
    environment: { PATH: process.env.PATH ?? '' },
  });
  expect([outputs.verdict, outputs.passed, outputs.failed]).toEqual(['pass', '1', '1']);
});

test('the command line accepts failures of tests in the policy at home, and reads that of another commit', async () => {
  await using workspace = await createWorkspace({}, {});
  const folder = await realpath(workspace.directory);
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Ann');
  git('config', 'user.email', 'ann@example.org');
  const testCommand = await failingTests(folder);
  const cli = (...args: string[]) => runCliHere(folder, args);
  const tests = ['run', '--provider-mode', 'mock', '--ci', '--test-command', testCommand];
  expect((await cli(...tests)).exitCode).toBe(1);
  expect(await cli('bless', '--all', '--reason', 'It is meant.')).toMatchObject({ exitCode: 0, err: '' });
  expect(await readFile(path.join(folder, 'arena-action.yaml'), 'utf8')).toContain('scenario: refund');
  expect((await cli(...tests)).exitCode).toBe(0);
  git('add', 'arena-action.yaml');
  git('commit', '--quiet', '--message', 'Accept it');
  await rm(path.join(folder, 'arena-action.yaml'));
  expect((await cli(...tests)).exitCode).toBe(1);
  expect((await cli(...tests, '--policy-from', 'main')).exitCode).toBe(0);
});
