import { describe, expect, test } from 'vitest';
import { ManifestProblemsError } from '../../../src/manifest/manifest-problems-error.ts';
import { fromYaml } from '../../../src/scenario/from-yaml.ts';
import { manifest, smallArena } from '../../helpers/manifests.ts';
import { createWorkspace } from '../../helpers/workspace.ts';

const say = (content: string) => ({ role: 'user', content });

describe('what cannot be loaded is refused', () => {
  const judged = [{ type: 'llm_judge', params: { criteria: 'kind' } }];
  const files = {
    ...smallArena({ scenarios: { greet: {}, other: {} } }),
    'wrong.scenario.yaml': [
      'apiVersion: promptkit.altairalabs.ai/v1alpha1',
      'kind: Scenario',
      'metadata:',
      '  name: wrong',
      'spec:',
      '  id: wrong',
      '  task_type: support',
      '  description: Wrong.',
      '  turn: []',
      '  turns:',
      '    - role: user',
      '      content: Hello?',
      '      assertions:',
      '        - type: content_include',
      '          params: { patterns: [Hi] }',
      '',
    ].join('\n'),
    'syntax.yaml': 'kind: Scenario\nspec: [',
    'judged.scenario.yaml': manifest('Scenario', 'judged', {
      id: 'judged',
      task_type: 'support',
      description: 'Judged.',
      turns: [{ ...say('Hello?'), assertions: judged }],
    }),
  };

  const cases: readonly (readonly [string, string, string | undefined, readonly string[]])[] = [
    [
      'every problem of the file with its place',
      'wrong.scenario.yaml',
      undefined,
      ['wrong.scenario.yaml:9:', 'turns', 'wrong.scenario.yaml:14:17:', 'content_includes'],
    ],
    ['a file that is no YAML', 'syntax.yaml', undefined, ['syntax.yaml:2:']],
    ['a file that is not there', 'none.yaml', undefined, ['none.yaml', 'does not exist']],
    [
      'a manifest of another kind',
      'support.prompt.yaml',
      undefined,
      ['support.prompt.yaml:3:', 'PromptConfig'],
    ],
    ['an arena of several scenarios', 'config.arena.yaml', undefined, ['2 scenarios', '"greet", "other"']],
    ['an id nobody has', 'config.arena.yaml', 'gret', ['"gret"', 'Did you mean "greet"?']],
    ['another id than that of the file', 'greet.scenario.yaml', 'other', ['"other"', 'Known: "greet"']],
    [
      'a check that asks a judge',
      'judged.scenario.yaml',
      undefined,
      ['judged.scenario.yaml:', "check('llm_judge')", 'judge({ criteria })'],
    ],
  ];

  test.each(cases)('%s', async (_name, file, id, words) => {
    await using workspace = await createWorkspace(files);
    const error: unknown = await fromYaml(workspace.path(file), id).catch((thrown: unknown) => thrown);
    if (!(error instanceof Error)) throw new Error('nothing was thrown');
    for (const word of words) expect(error.message).toContain(word);
  });

  test('with all problems as data', async () => {
    await using workspace = await createWorkspace(files);
    const error: unknown = await fromYaml(workspace.path('wrong.scenario.yaml')).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ManifestProblemsError);
    expect(error).toMatchObject({
      problems: [{ code: 'unknown-key' }, { code: 'unknown-check-type', location: { line: 14 } }],
    });
  });
});
