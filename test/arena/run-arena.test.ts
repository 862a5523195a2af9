import { mkdir, readdir, symlink } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { runArena } from '../../src/arena/run-arena.ts';
import { parseArenaResult } from '../../src/baseline/parse-arena-result.ts';
import { defineCheck } from '../../src/checks/check.ts';
import { type SmallArena, smallArena } from '../helpers/manifests.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

const says = (reply: string) => ({ scenarios: { hello: { turns: { 1: reply } } } });
const asserts = (...assertions: object[]) => ({
  hello: { turns: [{ role: 'user', content: 'Hello?', assertions }] },
});

function run(workspace: Workspace, options: Partial<RunArenaOptions> = {}) {
  return runArena({ configs: ['config.arena.yaml'], workingDirectory: workspace.directory, ...options });
}

const createArena = (arena: SmallArena) => createWorkspace(smallArena(arena));

describe('runArena', () => {
  it('needs nothing but a configuration', async () => {
    await using workspace = await createArena({});
    const { result, comparison, exitCode } = await run(workspace);
    expect(result.summary).toMatchObject({ total: 1, passed: 1 });
    expect(comparison.baseline).toBeNull();
    expect(exitCode).toBe(0);
  });

  it('does not call a run that was called off a pass', async () => {
    await using workspace = await createArena({});
    const { result, comparison, exitCode, files } = await run(workspace, { signal: AbortSignal.abort() });
    expect(result.summary.skipped).toBe(1);
    expect(comparison.gate).toContainEqual(expect.objectContaining({ rule: 'incomplete', outcome: 'fail' }));
    expect(exitCode).toBe(1);
    expect(parseArenaResult(await workspace.read('out/arena-results.json')).runs).toHaveLength(1);
    expect(files.results).toBe(workspace.path('out/arena-results.json'));
  });

  it('writes what it can read again, however deep a reply is nested', async () => {
    const reply = `${'['.repeat(200)}${']'.repeat(200)}`;
    const scenarios = asserts({ type: 'json_path', params: { jmespath_expression: '@' } });
    await using workspace = await createArena({ scenarios, mock: says(reply) });
    const { result } = await run(workspace, { mockConfig: 'mock.yaml' });
    const read = parseArenaResult(await workspace.read('out/arena-results.json'));
    expect(read.summary).toEqual(result.summary);
  });

  it('runs an arena once, by whatever names it is given', async () => {
    await using workspace = await createArena({});
    const { result } = await run(workspace, { configs: ['.', 'config.arena.yaml', './config.arena.yaml'] });
    expect(result.runs).toHaveLength(1);
  });

  it('with mode auto and every key there asks models, whatever mock file is named for the other case', async () => {
    await using workspace = await createArena({
      scenarios: asserts({ type: 'content_includes', params: { patterns: ['from the model'] } }),
      mock: says('from the mock file'),
    });
    const asked: string[] = [];
    const options: Partial<RunArenaOptions> = {
      mode: 'auto',
      mockConfig: 'mock.yaml',
      fetch: async (url) => {
        asked.push(String(url));
        const message = { role: 'assistant', content: 'This comes from the model.' };
        return Response.json({ id: '1', choices: [{ index: 0, message, finish_reason: 'stop' }] });
      },
    };
    const real = await run(workspace, { ...options, environment: { OPENAI_API_KEY: 'key-of-a-test' } });
    expect(real.result).toMatchObject({ lane: 'real', summary: { passed: 1 } });
    const mocked = await run(workspace, { ...options, environment: {} });
    expect(mocked.result).toMatchObject({ lane: 'mock', summary: { failed: 1 } });
    expect(asked).toEqual(['https://api.openai.com/v1/chat/completions']);
  });

  it('refuses a mock file in real mode', async () => {
    await using workspace = await createArena({ mock: says('hello') });
    const environment = { OPENAI_API_KEY: 'key-of-a-test' };
    await expect(run(workspace, { mode: 'real', mockConfig: 'mock.yaml', environment })).rejects.toThrow(
      /the providers are not mocked/,
    );
  });

  it('evaluates checks of the caller by their name in YAML', async () => {
    const shouts = defineCheck({
      type: 'shouts',
      scope: 'turn',
      description: 'Passes when the reply is loud.',
      params: z.strictObject({}),
      evaluate: ({ reply }) => ({
        status: reply?.content === reply?.content.toUpperCase() ? 'passed' : 'failed',
        message: 'Loud or not.',
      }),
    });
    const arena = { scenarios: asserts({ type: 'shouts', params: {} }), mock: says('quiet') };
    await using workspace = await createArena(arena);
    const { result } = await run(workspace, { mockConfig: 'mock.yaml', checks: [shouts] });
    expect(result.runs[0]?.checks[0]).toMatchObject({ type: 'shouts', status: 'failed' });
  });

  it('judges no conversation that broke off', async () => {
    const conversation_assertions = [{ type: 'tools_called', params: { tool_names: ['find'] } }];
    const scenarios = { hello: { conversation_assertions } };
    await using workspace = await createArena({ scenarios, mock: { scenarios: {} } });
    const { result, exitCode } = await run(workspace, { mockConfig: 'mock.yaml' });
    expect(result.runs[0]?.checks).toMatchObject([{ status: 'skipped', code: 'NOT_REACHED' }]);
    expect(exitCode).toBe(3);
  });

  it('refuses a baseline of other configurations, and says of which', async () => {
    await using workspace = await createWorkspace(smallArena({}, 'desk/'));
    const first = await run(workspace, { configs: ['desk'], outputDirectory: 'base' });
    const other = {
      ...first.result,
      runs: first.result.runs.map((one) => ({ ...one, config: 'else.yaml' })),
    };
    const origin = { sha: null, ref: null, createdAt: null, source: 'file' };
    const { comparison } = await run(workspace, {
      configs: ['desk'],
      resolveBaseline: async () => ({ baseline: { result: other, origin } }),
    });
    expect(comparison.baseline).toBeNull();
    expect(comparison.reason).toMatch(/else\.yaml.*desk\/config\.arena\.yaml/);
  });
});

describe('what a stranger may plant in a checkout', () => {
  it('a manifest does not read outside the repository', async () => {
    await using secret = await createWorkspace({ 'secret.txt': 'token' }, {});
    const prompt = {
      system_template: '{{note}}',
      fragments: [{ name: 'note', path: secret.path('secret.txt'), required: true }],
    };
    await using workspace = await createArena({ prompt });
    const problems = await run(workspace).catch((error) => error.problems);
    expect(problems).toMatchObject([{ message: expect.stringContaining('outside the repository') }]);
  });

  it('a link does not lead there either', async () => {
    await using secret = await createWorkspace({ 'secret.txt': 'token' }, {});
    const prompt = {
      system_template: '{{note}}',
      fragments: [{ name: 'note', path: 'note.txt', required: true }],
    };
    await using workspace = await createArena({ prompt });
    await symlink(secret.path('secret.txt'), workspace.path('note.txt'));
    const problems = await run(workspace).catch((error) => error.problems);
    expect(problems).toMatchObject([{ message: expect.stringContaining('outside the repository') }]);
  });

  it('results are not written through a linked output directory', async () => {
    await using elsewhere = await createWorkspace({}, {});
    await using workspace = await createArena({});
    await symlink(elsewhere.directory, workspace.path('out'));
    await expect(run(workspace)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
  });

  it('no directory is made behind a link', async () => {
    await using elsewhere = await createWorkspace({}, {});
    await using workspace = await createArena({});
    await symlink(elsewhere.directory, workspace.path('link'));
    await expect(run(workspace, { outputDirectory: 'link/deep/er' })).rejects.toThrow(/link that leads out/);
    expect(await readdir(elsewhere.directory)).toEqual([]);
  });

  it('a link that leads nowhere is one clear error', async () => {
    await using workspace = await createArena({});
    await symlink('nowhere', workspace.path('out'));
    await expect(run(workspace)).rejects.toMatchObject({ code: 'OUTPUT_NOT_WRITABLE' });
  });

  it.each(['.git', '.git/hooks'])('results are not written through a link into %s', async (target) => {
    await using workspace = await createArena({});
    await mkdir(workspace.path('.git/hooks'), { recursive: true });
    await symlink(target, workspace.path('out'));
    await expect(run(workspace)).rejects.toThrow(/It is a link that leads into git's own/);
  });

  it('a link under the name of a result is replaced, not followed', async () => {
    await using elsewhere = await createWorkspace({ precious: 'kept' }, {});
    await using workspace = await createArena({});
    await mkdir(workspace.path('out'));
    for (const name of ['arena-results.json', 'arena-results.json.partial', 'comparison.json']) {
      await symlink(elsewhere.path('precious'), workspace.path('out', name));
    }
    await run(workspace);
    expect(await elsewhere.read('precious')).toBe('kept');
    expect(parseArenaResult(await workspace.read('out/arena-results.json')).runs).toHaveLength(1);
  });

  it('a report is not written where a directory is', async () => {
    await using workspace = await createArena({});
    await mkdir(workspace.path('taken'));
    await expect(run(workspace, { junitFile: 'taken', formats: ['junit'] })).rejects.toMatchObject({
      code: 'OUTPUT_NOT_WRITABLE',
    });
  });
});

it('warns of a mock entry that looks like a misspelt scenario', async () => {
  const mock = { defaultResponse: 'Hi.', scenarios: { helo: { turns: { 1: 'Hi.' } }, elsewhere: {} } };
  await using workspace = await createArena({ mock });
  const warnings: unknown[] = [];
  await run(workspace, { mockConfig: 'mock.yaml', onWarning: (warning) => warnings.push(warning) });
  expect(warnings).toMatchObject([{ code: 'unknown-scenario', hint: 'Did you mean "hello"?' }]);
});
