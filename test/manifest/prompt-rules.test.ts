import { describe, expect, it } from 'vitest';
import { loadFiles } from './memory-files.ts';
import { manifestText, problemsOf, prompt, soundArena } from './sample-arena.ts';

describe('template variables', () => {
  const withVars = (text: string, vars: string) => ({
    ...soundArena,
    'prompts/support.yaml': prompt(text),
    'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
      'file: prompts/support.yaml',
      `file: prompts/support.yaml\n      vars: ${vars}`,
    ),
  });
  const variables = (template: string, list: string) => `system_template: "${template}"\nvariables:\n${list}`;
  const cases: readonly [string, Record<string, string>, string[]][] = [
    [
      'required, without a value',
      withVars(variables('{{name}}', '  - {name: name, required: true}'), '{}'),
      ['error config.arena.yaml:9:13 missing-variable spec.prompt_configs[0].vars.name'],
    ],
    [
      'required, with a value',
      withVars(variables('{{name}}', '  - {name: name, required: true}'), '{name: Eve}'),
      [],
    ],
    [
      'required, with an empty value',
      withVars(variables('{{name}}', '  - {name: name, required: true}'), '{name: ""}'),
      ['error config.arena.yaml:9:20 missing-variable spec.prompt_configs[0].vars.name'],
    ],
    [
      'required, with only a default',
      withVars(variables('{{name}}', '  - {name: name, required: true, default: x}'), '{}'),
      ['error config.arena.yaml:9:13 missing-variable spec.prompt_configs[0].vars.name'],
    ],
    [
      'optional, with a default',
      withVars(variables('{{name}}', '  - {name: name, required: false, default: 3}'), '{}'),
      [],
    ],
    ['known at run time', withVars('system_template: "{{region}} {{domain}} {{context_slot}}"', '{}'), []],
    [
      'defined nowhere',
      withVars('system_template: "{{name}}"', '{}'),
      ['error prompts/support.yaml:9:20 undefined-variable spec.system_template'],
    ],
    [
      'containing each other',
      withVars(
        variables('{{a}}', '  - {name: a, required: false, default: "{{b}}"}'),
        '{b: "{{a}}", c: "{{c}}"}',
      ),
      [
        'error config.arena.yaml:9:29 circular-reference spec.prompt_configs[0].vars.c',
        'error prompts/support.yaml:11:43 circular-reference spec.variables[0].default',
      ],
    ],
  ];
  it.each(cases)('%s', async (_name, files, expected) => {
    expect(await problemsOf(files)).toEqual(expected);
  });

  it('says nothing about variables of prompts that no scenario is held with', async () => {
    const judge = manifestText(
      'PromptConfig',
      'judge',
      'task_type: judge\nversion: v\ndescription: d\nsystem_template: "{{criteria}} {{other}}"\nvariables:\n  - {name: criteria, required: true}',
    );
    const config = (soundArena['config.arena.yaml'] ?? '').replace(
      'providers:',
      '  - {id: judge, file: judge.yaml}\n  providers:',
    );
    expect(await problemsOf({ ...soundArena, 'config.arena.yaml': config, 'judge.yaml': judge })).toEqual([]);
  });

  it('tells how to write a variable without blanks', async () => {
    const { problems } = await loadFiles(withVars('system_template: "{{ name }}"', '{name: Eve}'));
    expect(problems.map(({ hint }) => hint)).toEqual(['Write it without blanks: {{name}}.']);
  });

  it('finds circles through fragments', async () => {
    const files = {
      ...soundArena,
      'prompts/support.yaml': prompt(
        'system_template: "{{a}}"\nfragments:\n  - {name: a, path: a.md, required: true}',
      ),
      'prompts/a.md': 'x {{a}}',
    };
    expect(await problemsOf(files)).toEqual([
      'error prompts/support.yaml:11:7 circular-reference spec.fragments[0]',
    ]);
  });
});
