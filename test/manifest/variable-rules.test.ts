import { describe, expect, it } from 'vitest';
import { misfitOf } from '../../src/manifest/variable-rules.ts';
import { arenaWith, persona, problemsOf, prompt, scenario, selfPlay, soundArena } from './sample-arena.ts';

/** Problems without their columns. */
const linesOf = (problems: readonly string[]) => problems.map((text) => text.replace(/:(\d+):\d+ /, ':$1 '));

describe('misfitOf', () => {
  it.each<[string, object, string, string | undefined]>([
    ['a number', { type: 'number' }, '-1.5e3', undefined],
    ['no number', { type: 'number' }, 'many', 'is no number'],
    ['a blank number', { type: 'number' }, ' ', 'is no number'],
    ['a boolean', { type: 'boolean' }, 'false', undefined],
    ['no boolean', { type: 'boolean' }, 'yes', 'is neither true nor false'],
    ['a list', { type: 'array' }, '[1, 2]', undefined],
    ['no list', { type: 'array' }, '{"a": 1}', 'is no list in JSON'],
    ['an object', { type: 'object' }, '{"a": 1}', undefined],
    ['no object', { type: 'object' }, '[]', 'is no object in JSON'],
    ['a string', { type: 'string' }, '12', undefined],
    ['a pattern kept', { validation: { pattern: '^[A-Z]+$' } }, 'ABC', undefined],
    ['a pattern broken', { validation: { pattern: '^[A-Z]+$' } }, 'abc', 'does not match ^[A-Z]+$'],
    ['the shortest', { validation: { min_length: 3 } }, 'abc', undefined],
    ['too short', { validation: { minLength: 3 } }, 'ab', 'is shorter than 3'],
    ['the longest', { validation: { max_length: 2 } }, '\u{1F600}\u{1F600}', undefined],
    ['too long', { validation: { maxLength: 2 } }, 'abc', 'is longer than 2'],
    ['a list too long', { type: 'array', validation: { max_length: 1 } }, '[1,2]', 'is longer than 1'],
    ['the lowest', { type: 'number', validation: { minimum: 1 } }, '1', undefined],
    ['too low', { type: 'number', validation: { min: 1 } }, '0.9', 'is below 1'],
    ['the highest', { type: 'number', validation: { maximum: 5 } }, '5', undefined],
    ['too high', { type: 'number', validation: { max: 5 } }, '5.1', 'is above 5'],
    ['one of the values', { validation: { enum: ['a', 3] } }, '3', undefined],
    ['none of the values', { validation: { values: ['a', 3] } }, 'b', 'is none of a, 3'],
    ['an absent value', { type: 'number', validation: { minimum: 1 } }, '', undefined],
    ['a value with a place', { type: 'number' }, '{{count}}', undefined],
    ['a rule that is none', { validation: { pattern: '(' } }, 'x', undefined],
  ])('%s', (_case, variable, value, expected) => {
    expect(misfitOf({ name: 'v', required: false, ...variable }, value)).toBe(expected);
  });
});

describe('values at load', () => {
  const declaring = (variable: string) =>
    prompt(`system_template: "{{v}}"\nvariables:\n  - {name: v, required: false, ${variable}}`);
  const withVars = (variable: string, vars: string) => ({
    ...soundArena,
    'prompts/support.yaml': declaring(variable),
    'config.arena.yaml': (soundArena['config.arena.yaml'] ?? '').replace(
      'file: prompts/support.yaml',
      `file: prompts/support.yaml\n      vars: ${vars}`,
    ),
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'a default that does not fit',
      withVars('type: number, default: many', '{}'),
      ['error prompts/support.yaml:11 invalid-variable spec.variables[0].default'],
    ],
    ['a default that does', withVars('type: array, default: [1, 2]', '{}'), []],
    [
      'a list as default of a string',
      withVars('type: string, default: [1]', '{}'),
      ['error prompts/support.yaml:11 invalid-variable spec.variables[0].default'],
    ],
    [
      'a value of the arena that does not fit',
      withVars('type: boolean', '{v: "yes"}'),
      ['error config.arena.yaml:9 invalid-variable spec.prompt_configs[0].vars.v'],
    ],
    [
      'a type nobody knows',
      withVars('type: strnig, default: x', '{}'),
      ['warning prompts/support.yaml:11 unknown-word spec.variables[0].type'],
    ],
    [
      'a rule nobody knows, and one that cannot be applied',
      withVars('default: x, validation: {patern: x, max_length: many, pattern: "("}', '{}'),
      [
        'warning prompts/support.yaml:11 unknown-key spec.variables[0].validation.patern',
        'error prompts/support.yaml:11 invalid-rule spec.variables[0].validation.max_length',
        'error prompts/support.yaml:11 invalid-rule spec.variables[0].validation.pattern',
      ],
    ],
    [
      'a value of the scenario that does not fit',
      {
        ...soundArena,
        'prompts/support.yaml': declaring('type: number, default: 1'),
        'scenarios/hello.yaml': scenario('variables: {v: many}'),
      },
      [
        'warning scenarios/hello.yaml:12 unpublished-key spec.variables',
        'error scenarios/hello.yaml:12 invalid-variable spec.variables.v',
      ],
    ],
    [
      'a context of the scenario that does not fit',
      {
        ...soundArena,
        'prompts/support.yaml': prompt(
          'system_template: "{{domain}}"\nvariables:\n  - {name: domain, required: false, validation: {enum: [shoes]}}',
        ),
        'scenarios/hello.yaml': scenario('context_metadata: {domain: hats}'),
      },
      ['error scenarios/hello.yaml:12 invalid-variable spec.context_metadata.domain'],
    ],
    [
      'a required variable that every scenario gives',
      {
        ...soundArena,
        'prompts/support.yaml': prompt('system_template: "{{v}}"\nvariables:\n  - {name: v, required: true}'),
        'scenarios/hello.yaml': scenario('variables: {v: x}'),
      },
      ['warning scenarios/hello.yaml:12 unpublished-key spec.variables'],
    ],
  ])('%s', async (_case, files, expected) => {
    expect(linesOf(await problemsOf(files))).toEqual(expected);
  });
});

describe('variables of a persona', () => {
  const playing = (text: string) =>
    arenaWith(
      {
        'eve.yaml': persona(text),
        'tone.md': 'Loud.',
        'scenarios/hello.yaml': scenario('', '- {role: client, persona: eve}'),
      },
      selfPlay(),
    );

  it.each<[string, string, string[]]>([
    ['its own', 'system_template: "{{mood}} {{region}}"\noptional_vars: {mood: calm}', []],
    [
      'one without a value',
      'system_template: "{{mood}}"',
      ['error eve.yaml:12 undefined-variable spec.system_template'],
    ],
    [
      'a required one without a value',
      'system_template: "{{mood}}"\nrequired_vars: [mood]\noptional_vars: {mood: ""}',
      ['error eve.yaml:13 missing-variable spec.required_vars[0]'],
    ],
    [
      'a fragment',
      'system_template: "{{tone}}"\nfragments: [{name: tone, path: tone.md, required: true}]',
      [],
    ],
    [
      'a fragment that is missing',
      'system_template: "{{tone}}"\nfragments: [{name: tone, path: no.md, required: true}]',
      ['error eve.yaml:13 missing-file spec.fragments[0].path'],
    ],
  ])('%s', async (_case, text, expected) => {
    expect(linesOf(await problemsOf(playing(text)))).toEqual(expected);
  });
});
