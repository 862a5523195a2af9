import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/model/run-result.ts';
import { runBundle } from '../helpers/cli.ts';
import { corpus, corpusNote } from '../helpers/corpus.ts';
import { actualRuns, expectedRuns } from '../helpers/corpus-expectations.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';

interface Results {
  readonly runs: readonly Pick<RunResult, 'scenario' | 'provider' | 'status' | 'error' | 'checks'>[];
}

const arenas = path.join(corpus ?? '', 'arenas');

async function runArena(
  workspace: Workspace,
  arena: string,
  options: { readonly mock?: string; readonly args?: readonly string[] } = {},
) {
  const config = path.join(arenas, arena, 'config.arena.yaml');
  const mock = options.mock === undefined ? [] : ['--mock-config', options.mock];
  const result = await runBundle(
    ['run', '-c', config, '--mock-provider', ...mock, '--out', 'out', ...(options.args ?? [])],
    { cwd: workspace.directory },
  );
  const results = await workspace.readJson<Results>('out/arena-results.json');
  return { ...result, results };
}

const mockFileOf = (arena: string) => path.join(arenas, arena, 'mock-responses.yaml');
const scriptedScenarios = ['--scenario', 'scripted-turns,tool-usage,json-validation'];

describe.skipIf(corpus === undefined)(`example arenas by others${corpusNote}`, () => {
  it.each(['guardrails-test', 'assertions-test', 'customer-support'])(
    '%s: every check ends as its mock file implies',
    async (arena) => {
      await using workspace = await createWorkspace();
      const { exitCode, results } = await runArena(workspace, arena, { mock: mockFileOf(arena) });
      const expected = expectedRuns(arena);
      expect(expected).not.toEqual([]);
      expect(actualRuns(results.runs)).toEqual(expected);
      // The runs of customer-support that fail do not count: its `fail_on` names errors of providers only.
      expect(exitCode).toBe(0);
    },
  );

  it.each<[string, string, string, string[], string]>([
    ['guardrails-test', 'damn it, this is hell"\n\n', 'fine, this is fine"\n\n', [], 'guardrail_triggered'],
    [
      'assertions-test',
      'France is Paris. Paris',
      'France is Lyon. Lyon',
      scriptedScenarios,
      'content_includes',
    ],
    ['assertions-test', '- name: "search"', '- name: "calculate"', scriptedScenarios, 'tools_called'],
    ['assertions-test', '"age": 28', '"age": 8', scriptedScenarios, 'json_schema'],
    ['assertions-test', '"id": 2,', '"id": [2],', scriptedScenarios, 'json_schema'],
  ])('%s: sees that %j is gone', async (arena, find, replacement, args, type) => {
    const original = readFileSync(mockFileOf(arena), 'utf8');
    const mutated = original.replace(find, replacement);
    expect(mutated).not.toBe(original);
    await using workspace = await createWorkspace({ 'mock.yaml': mutated });
    const { exitCode, results } = await runArena(workspace, arena, { mock: 'mock.yaml', args });
    const failed = results.runs.flatMap(({ checks }) => checks.filter((check) => check.status === 'failed'));
    expect(failed.map((check) => check.type)).toContain(type);
    expect(results.runs.map(({ status }) => status)).toContain('failed');
    expect(exitCode).toBe(1);
  });

  it.each<[string, string, string[], RegExp]>([
    ['eval-test', 'mock-responses-judge.yaml', [], /eval/i],
    ['duplex-streaming', 'mock-responses.yaml', ['--scenario', 'duplex-basic'], /duplex/i],
  ])('%s ends as an error that names what is not there yet', async (arena, mock, args, name) => {
    await using workspace = await createWorkspace();
    const { exitCode, results } = await runArena(workspace, arena, {
      mock: path.join(arenas, arena, mock),
      args,
    });
    expect(results.runs.length).toBeGreaterThan(0);
    for (const run of results.runs) {
      expect(run.status).toBe('error');
      const messages = [run.error?.message, ...run.checks.map(({ message }) => message)].join('\n');
      expect(messages).toMatch(name);
    }
    expect(exitCode).toBe(3);
  });

  it.each([
    'assertions-test',
    'customer-support',
    'document-analysis',
    'duplex-streaming',
    'eval-test',
    'guardrails-test',
    'llm-judge',
    'session-replay',
  ])('%s loads and plans', async (arena) => {
    const args = ['plan', '-c', path.join(arenas, arena), '--mock-provider', '--format', 'json'];
    const { exitCode, stdout } = await runBundle(args, { cwd: corpus! });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).runs.length).toBeGreaterThan(0);
  });

  it('gives the same bytes twice, but for meta', async () => {
    const files = async () => {
      await using workspace = await createWorkspace();
      const formats = ['--provider', 'gemini-flash', '--formats', 'json,junit,markdown'];
      await runArena(workspace, 'assertions-test', {
        mock: mockFileOf('assertions-test'),
        args: [...scriptedScenarios, ...formats],
      });
      const { readdir } = await import('node:fs/promises');
      const names = (await readdir(workspace.path('out'))).sort();
      const texts = await Promise.all(names.map((name) => workspace.read(`out/${name}`)));
      return names.map((name, index) => {
        const text = texts[index]!;
        if (name !== 'arena-results.json') return [name, text];
        const { meta, ...rest } = JSON.parse(text);
        expect(meta.executionId).toBeTypeOf('string');
        return [name, JSON.stringify(rest)];
      });
    };
    const first = await files();
    expect(first.map(([name]) => name)).toContain('junit.xml');
    expect(await files()).toEqual(first);
  });
});
