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
