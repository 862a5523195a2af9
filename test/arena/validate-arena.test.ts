import { describe, expect, it } from 'vitest';
import { validateArena } from '../../src/arena/validate-arena.ts';
import { manifest, smallArena } from '../helpers/manifests.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const misspelt = [{ type: 'content_incldes', params: { patterns: ['a'] } }];
const scenario = manifest('Scenario', 'alone', {
  id: 'alone',
  task_type: 't',
  description: 'Stands alone.',
  turns: [{ role: 'user', content: 'Hi', assertions: misspelt }],
});
const prompt = manifest('PromptConfig', 'alone', {
  task_type: 't',
  version: '1',
  description: 'Stands alone.',
  system_template: 'Hi.',
  validators: [{ type: 'banned_word', params: {} }],
});
const evals = [{ id: 'e', type: 'containz', trigger: 'every_turn', params: { patterns: ['a'] } }];
const evaluation = manifest('Eval', 'alone', {
  id: 'alone',
  description: 'Stands alone.',
  recording: { path: 'old.recording.json' },
  turns: [{ all_turns: { assertions: misspelt } }],
});

describe('validateArena', () => {
  it.each([
    ['a scenario', 'alone.scenario.yaml', scenario, 'content_includes'],
    ['a prompt', 'alone.prompt.yaml', prompt, 'banned_words'],
    [
      'a prompt with pack evals',
      'alone.prompt.yaml',
      prompt.replace(/"validators": \[[\s\S]*?\]/, `"evals": ${JSON.stringify(evals)}`),
      'contains',
    ],
    ['an eval', 'alone.eval.yaml', evaluation, 'content_includes'],
  ])('finds what is wrong with the checks of %s that stands alone', async (_title, file, text, meant) => {
    await using workspace = await createWorkspace({ [file]: text });
    const { problems, files } = await validateArena(file, { workingDirectory: workspace.directory });
    expect(files).toBe(1);
    expect(problems).toMatchObject([
      { severity: 'error', code: 'unknown-check-type', hint: `Did you mean "${meant}"?`, location: { file } },
    ]);
  });

  it.each([
    ['is missing', {}, 'missing-file', 'cannot be read'],
    ['is no schema', { 'reply.json': '{"type": "no such"}' }, 'invalid-file', 'cannot be used'],
    ['is no JSON', { 'reply.json': '{' }, 'invalid-file', 'it is not JSON'],
    ['serves', { 'reply.json': '{"type": "object"}' }, undefined, ''],
  ])('tells at its place when the schema file of a check %s', async (_case, files, code, reason) => {
    const params = { schema_file: 'reply.json' };
    const text = manifest('Scenario', 'alone', {
      id: 'alone',
      task_type: 't',
      description: 'Stands alone.',
      turns: [{ role: 'user', content: 'Hi', assertions: [{ type: 'json_schema', params }] }],
    });
    await using workspace = await createWorkspace({ 'alone.scenario.yaml': text, ...files });
    const { problems } = await validateArena('alone.scenario.yaml', {
      workingDirectory: workspace.directory,
    });
    const expected = {
      code,
      path: 'spec.turns[0].assertions[0].params.schema_file',
      message: expect.stringContaining(reason),
    };
    expect(problems).toMatchObject(code === undefined ? [] : [expected]);
  });

  it.each<[string, object, readonly (readonly [string, string])[]]>([
    ['a template', { mock_template: '{{if .a}}x' }, [['invalid-template', 'spec.mock_template']]],
    ['a template that can be parsed', { mock_template: '{{if .a}}x{{end}}' }, []],
    ['a template file', { mock_template_file: 'bad.tmpl' }, [['invalid-file', 'spec.mock_template_file']]],
    ['a result file', { mock_result_file: 'none.json' }, [['missing-file', 'spec.mock_result_file']]],
  ])('looks at %s of a tool', async (_case, mock, expected) => {
    const tool = manifest('Tool', 'find', {
      name: 'find',
      description: 'Finds.',
      mode: 'mock',
      input_schema: { type: 'object' },
      output_schema: {},
      ...mock,
    });
    const files = {
      ...smallArena({ arena: { tools: [{ file: 'find.tool.yaml' }] } }),
      'find.tool.yaml': tool,
    };
    await using workspace = await createWorkspace({ ...files, 'bad.tmpl': '{{end}}' });
    const report = await validateArena('config.arena.yaml', { workingDirectory: workspace.directory });
    const found = report.problems.filter(({ severity }) => severity === 'error');
    expect(found.map(({ code, path }) => [code, path])).toEqual(expected);
  });

  it('does not look for judges where there is no arena', async () => {
    const judged = scenario.replace('content_incldes', 'llm_judge').replace('"patterns": [\n', '"_": [\n');
    const text = judged.replace(/"params": \{[^}]*\}/, '"params": { "criteria": "Kind." }');
    await using workspace = await createWorkspace({ 'alone.scenario.yaml': text });
    const report = await validateArena('alone.scenario.yaml', { workingDirectory: workspace.directory });
    expect(report.problems).toEqual([]);
  });

  it('looks at what no arena refers to as well, below a directory', async () => {
    await using workspace = await createWorkspace({ ...smallArena(), 'alone.scenario.yaml': scenario });
    const { problems } = await validateArena('.', { workingDirectory: workspace.directory });
    expect(problems.map(({ code }) => code).sort()).toEqual(['unknown-check-type', 'unreferenced-file']);
  });
});
