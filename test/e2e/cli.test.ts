import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runBundle } from '../helpers/cli.ts';
import { smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const asksForHello = {
  turns: [
    {
      role: 'user',
      content: 'Hello?',
      assertions: [{ type: 'content_includes', params: { patterns: ['hello'] } }],
    },
  ],
};
const mockOf = (reply: string) => ({ scenarios: { hello: { turns: { 1: reply } } } });
const arenaWith = (reply: string) => smallArena({ scenarios: { hello: asksForHello }, mock: mockOf(reply) });
const runArgs = ['run', '--mock-provider', '--mock-config', 'mock.yaml', '--out', 'out'];

/** Loaded before the bundle, it names every text that is made into code. */
const watchCode = `
  const told = (words) => process.stderr.write('Code from text: ' + String(words.at(-1)).slice(0, 200));
  globalThis.Function = new Proxy(Function, {
    construct: (target, words) => (told(words), Reflect.construct(target, words)),
    apply: (target, self, words) => (told(words), Reflect.apply(target, self, words)),
  });
`;

describe('the bundle as a command line', () => {
  it('prints its version and usage', async () => {
    const cwd = '/';
    expect(await runBundle(['--version'], { cwd })).toMatchObject({
      exitCode: 0,
      stdout: `${packageJson.version}\n`,
    });
    expect(await runBundle([], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
    const help = await runBundle(['run', '--help'], { cwd });
    expect(help.exitCode).toBe(0);
    expect(help.stdout).toContain('--mock-config FILE');
  });

  it.each<[string, string[], number, RegExp]>([
    ['a passing run', [], 0, /1 passed/],
    ['an unknown command', ['rnu'], 2, /no command "rnu"; did you mean run\?/],
    ['an unknown option', ['run', '--scenari', 'x'], 2, /no option --scenari; did you mean --scenario\?/],
    [
      'an unknown scenario',
      [...runArgs, '--scenario', 'helo'],
      2,
      /"helo".*Did you mean "hello"\?.*Known: "hello"/,
    ],
    ['a missing configuration', ['run', '-c', 'nowhere.yaml'], 2, /nowhere\.yaml/],
    [
      'a real provider without mock mode',
      ['run'],
      2,
      /"assistant".*needs its key in the environment variable OPENAI_API_KEY/,
    ],
    ['a bad value', [...runArgs, '--fail-on', 'everythng'], 2, /fail-on.*everythng/],
    [
      'a missing baseline',
      [...runArgs, '--baseline', 'none.json'],
      2,
      /--baseline: none\.json cannot be read/,
    ],
  ])('ends %s with the right code and words', async (_title, args, exitCode, words) => {
    await using workspace = await createWorkspace(arenaWith('hello there'));
    const result = await runBundle(args.length === 0 ? runArgs : args, { cwd: workspace.directory });
    expect(`${result.stdout}${result.stderr}`).toMatch(words);
    expect(result.exitCode).toBe(exitCode);
  });

  it('makes no code from text', async () => {
    await using workspace = await createWorkspace({ ...arenaWith('hello there'), 'watch.cjs': watchCode });
    const env = { NODE_OPTIONS: `--require ${workspace.path('watch.cjs')}` };
    const { exitCode, stderr } = await runBundle(runArgs, { cwd: workspace.directory, env });
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 0,
      stderr: expect.not.stringContaining('Code from text'),
    });
  });

  it('exits 1 when a check fails, and names its line', async () => {
    await using workspace = await createWorkspace(arenaWith('good day'));
    const result = await runBundle(runArgs, { cwd: workspace.directory });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/hello\.scenario\.yaml:\d+:\d+/);
  });

  it('exits 3 when all that fails are runs that broke off, and says how to add the mock entry', async () => {
    const files = smallArena({ scenarios: { hello: asksForHello }, mock: { scenarios: {} } });
    await using workspace = await createWorkspace(files);
    const result = await runBundle(runArgs, { cwd: workspace.directory });
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toContain('mock.yaml');
    const results = await workspace.readJson<{ runs: { error: { code: string } }[] }>(
      'out/arena-results.json',
    );
    expect(results.runs[0]?.error.code).toBe('MOCK_ENTRY_MISSING');
  });

  it('exits 0 on existing failures once there is a baseline', async () => {
    await using workspace = await createWorkspace(arenaWith('good day'));
    const options = { cwd: workspace.directory };
    expect((await runBundle([...runArgs.slice(0, -1), 'base'], options)).exitCode).toBe(1);
    const again = await runBundle([...runArgs, '--baseline', 'base/arena-results.json'], options);
    expect(again.exitCode).toBe(0);
    const strict = await runBundle(
      [...runArgs, '--baseline', 'base/arena-results.json', '--fail-on', 'failures'],
      options,
    );
    expect(strict.exitCode).toBe(1);
  });

  it('refuses an output directory it cannot write, before anything runs', async () => {
    await using workspace = await createWorkspace({ ...arenaWith('hello'), file: 'in the way' });
    const result = await runBundle([...runArgs.slice(0, -1), 'file'], { cwd: workspace.directory });
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/output directory .* cannot be written/);
  });

  it('marks runs without a mock file as unscripted', async () => {
    await using workspace = await createWorkspace(smallArena());
    const result = await runBundle(['run', '--mock-provider'], { cwd: workspace.directory });
    expect(result.exitCode).toBe(0);
    const results = await workspace.readJson<{ runs: { unscripted: boolean }[] }>('out/arena-results.json');
    expect(results.runs[0]?.unscripted).toBe(true);
  });

  it('writes every format asked for', async () => {
    await using workspace = await createWorkspace(arenaWith('hello'));
    await runBundle([...runArgs, '--formats', 'json,junit,markdown,html'], {
      cwd: workspace.directory,
    });
    const reports = ['index.json', 'junit.xml', 'results.md', 'report.html'];
    for (const file of ['arena-results.json', 'comparison.json', ...reports]) {
      expect(existsSync(path.join(workspace.directory, 'out', file)), file).toBe(true);
    }
  });

  it('plans without running', async () => {
    await using workspace = await createWorkspace(arenaWith('hello'));
    const table = await runBundle(['plan', '--mock-provider'], { cwd: workspace.directory });
    expect(table.stdout).toMatch(/hello +assistant +gpt-4o-mini +default/);
    const json = await runBundle(['plan', '--mock-provider', '--format', 'json'], {
      cwd: workspace.directory,
    });
    expect(JSON.parse(json.stdout)).toMatchObject({ lane: 'mock', runs: [{ scenario: 'hello' }] });
    expect(existsSync(workspace.path('out'))).toBe(false);
  });

  it('validates a directory and reports every problem', async () => {
    const files = arenaWith('hello');
    files['hello.scenario.yaml'] = files['hello.scenario.yaml']!.replace('"task_type"', '"task_typ"');
    files['assistant.provider.yaml'] = files['assistant.provider.yaml']!.replace('"openai"', '"opnai"');
    await using workspace = await createWorkspace(files);
    const result = await runBundle(['validate', '.'], { cwd: workspace.directory });
    expect(result.exitCode).toBe(2);
    expect(result.stdout).toMatch(/hello\.scenario\.yaml:\d+:\d+.*task_typ/);
    expect(result.stdout).toMatch(/assistant\.provider\.yaml:\d+:\d+.*opnai/);
  });

  it('compares two result files on their own', async () => {
    await using workspace = await createWorkspace(arenaWith('hello'));
    const options = { cwd: workspace.directory };
    await runBundle([...runArgs.slice(0, -1), 'base'], options);
    await workspace.write({ 'mock.yaml': JSON.stringify(mockOf('good day')) });
    await runBundle(runArgs, options);
    const args = ['compare', '--baseline', 'base/arena-results.json', '--current', 'out/arena-results.json'];
    const markdown = await runBundle(args, options);
    expect(markdown.exitCode).toBe(1);
    expect(markdown.stdout).toMatch(/1 new failure/);
    const json = await runBundle([...args, '--format', 'json'], options);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'fail', newFailures: [{ scenario: 'hello' }] });
  });
});
