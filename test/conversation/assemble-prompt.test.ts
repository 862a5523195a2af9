import { describe, expect, test } from 'vitest';
import { assemblePrompt } from '../../src/conversation/assemble-prompt.ts';
import { substitutePlaceholders } from '../../src/conversation/render-placeholders.ts';
import { type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';

function assemble(input: PlannedArenaInput) {
  const [run] = planArena(input);
  if (run?.kind !== 'scenario') throw new Error('The plan has no scenario run.');
  return assemblePrompt(run);
}

const variable = (name: string, extra: object = {}) => ({ name, required: false, ...extra });

test.each<[string, string, PlannedArenaInput, string]>([
  [
    'the template of its model',
    'Answer.',
    { prompt: { model_overrides: { gpt: { system_template: 'Answer {{region}}.' }, other: {} } } },
    'Answer default.',
  ],
  [
    'what is appended for its model',
    'Answer',
    { prompt: { model_overrides: { gpt: { system_template_suffix: ' in {{region}}.' } } } },
    'Answer in default.',
  ],
  [
    'nothing of another model',
    'Answer.',
    {
      prompt: {
        model_overrides: { constructor: { system_template: 'No.' }, other: { system_template: 'No.' } },
      },
    },
    'Answer.',
  ],
  ['the region', '{{region}}', {}, 'default'],
  [
    'the scenario before the arena',
    '{{a}} {{b}}',
    { vars: { a: 'arena', b: 'arena' }, scenarios: { s1: { variables: { a: 'scenario' } } } },
    'scenario arena',
  ],
  ['a default', '{{a}}', { prompt: { variables: [variable('a', { default: 'x' })] } }, 'x'],
  ['an empty default', '[{{a}}]', { prompt: { variables: [variable('a', { default: '' })] } }, '[]'],
  ['a default that is no text', '{{a}}', { prompt: { variables: [variable('a', { default: 3 })] } }, '3'],
  [
    'vars before defaults',
    '{{a}}',
    { prompt: { variables: [variable('a', { default: 'x' })] }, vars: { a: 'y' } },
    'y',
  ],
  ['vars before the region', '{{region}}', { vars: { region: 'mars' } }, 'mars'],
  [
    'fragments before vars',
    '{{a}}',
    { prompt: { fragments: [{ name: 'a', required: true }] }, fragments: { a: 'f' }, vars: { a: 'y' } },
    'f',
  ],
  [
    'a fragment whose name is a placeholder',
    '{{greeting_mars}}',
    {
      prompt: { fragments: [{ name: 'greeting_{{planet}}', required: true }] },
      fragments: { 'greeting_{{planet}}': 'Hi from {{planet}}' },
      vars: { planet: 'mars' },
    },
    'Hi from mars',
  ],
  ['values that hold placeholders', '{{a}}', { vars: { a: '{{b}}!', b: '{{c}}', c: 'deep' } }, 'deep!'],
  ['values that look like replacement patterns', '{{a}}', { vars: { a: '$& $1 $$' } }, '$& $1 $$'],
  [
    'what the scenario says of itself',
    '{{domain}}/{{user_role}}/{{user_context}}/{{context_slot}}',
    {
      scenarios: {
        s1: {
          description: 'A refund',
          context_metadata: { domain: 'shop', user_role: 'buyer' },
          turns: [{ role: 'user', content: 'Money back' }],
        },
      },
    },
    'shop/buyer/buyer/A refund. User wants to: Money back',
  ],
  ['nothing where the scenario says nothing', '[{{domain}}{{user_role}}]', {}, '[]'],
  [
    'a default before the scenario',
    '{{domain}}',
    {
      prompt: { variables: [variable('domain', { default: 'general' })] },
      scenarios: { s1: { context_metadata: { domain: 'shop' } } },
    },
    'general',
  ],
  [
    'the task type when there is neither text',
    '{{context_slot}}',
    { scenarios: { s1: { turns: [] } } },
    'support conversation',
  ],
])('the template takes %s', (_case, template, input, system) => {
  const prompt = { ...input.prompt, system_template: template };
  expect(assemble({ ...input, prompt }).system).toBe(system);
});

test('the first message is cut at 150 bytes, between characters', () => {
  const turns = [{ role: 'user', content: `${'x'.repeat(149)}äöü` }];
  const { system } = assemble({
    prompt: { system_template: '{{context_slot}}' },
    scenarios: { s1: { turns } },
  });
  expect(system).toBe(`User wants to: ${'x'.repeat(149)}...`);
});

test('an arena without prompts has the plain prompt and no tools', () => {
  expect(assemble({ prompt: null })).toMatchObject({ system: 'You are a helpful AI assistant.' });
  expect(assemble({ prompt: null }).allowedTools).toBeUndefined();
});

test.each<[string, object, PlannedArenaInput, string, RegExp]>([
  [
    'an unknown placeholder',
    { system_template: '{{a}} {{ region }} {{b}} {{a}}' },
    {},
    'PROMPT_UNRESOLVED',
    /: \{\{a\}\}, \{\{ region \}\}, \{\{b\}\}\./,
  ],
  [
    'values in a circle',
    { system_template: '{{a}}' },
    { vars: { a: '{{b}}', b: '{{a}}' } },
    'PROMPT_UNRESOLVED',
    /\{\{/,
  ],
  [
    'values that grow without end',
    { system_template: '{{a}}' },
    { vars: { a: '{{a}}'.repeat(500) } },
    'PROMPT_UNRESOLVED',
    /\{\{a\}\}/,
  ],
  [
    'a required variable',
    { variables: [variable('a', { required: true, default: 'x' })] },
    {},
    'PROMPT_VARIABLES_MISSING',
    /requires "a"/,
  ],
  [
    'an empty required variable',
    { variables: [variable('a', { required: true })] },
    { vars: { a: '' } },
    'PROMPT_VARIABLES_MISSING',
    /"a"/,
  ],
  [
    'a required fragment',
    { fragments: [{ name: 'f', required: true }] },
    {},
    'PROMPT_FRAGMENT_MISSING',
    /fragment "f"/,
  ],
  [
    'an optional fragment that is used',
    { system_template: '{{f}}', fragments: [{ name: 'f', required: false }] },
    {},
    'PROMPT_UNRESOLVED',
    /\{\{f\}\}/,
  ],
])('%s is an error', (_case, prompt, input, code, message) => {
  const attempt = () => assemble({ ...input, prompt });
  expect(attempt).toThrow(expect.objectContaining({ name: 'ManifestError', code }));
  expect(attempt).toThrow(message);
});

describe('the text of the user', () => {
  test('knows the region, vars and the scenario, but not defaults and fragments', () => {
    const { userVariables } = assemble({
      prompt: { variables: [variable('d', { default: 'x' })], fragments: [{ name: 'f', required: true }] },
      fragments: { f: 'text' },
      vars: { v: 'V' },
      scenarios: { s1: { context_metadata: { domain: 'shop' } } },
    });
    expect(substitutePlaceholders('{{region}} {{v}} {{domain}} {{d}} {{f}} {{ v }}', userVariables)).toBe(
      'default V shop {{d}} {{f}} {{ v }}',
    );
  });

  test('is filled in once', () => {
    expect(
      substitutePlaceholders(
        '{{a}}',
        new Map([
          ['a', '{{b}}'],
          ['b', 'x'],
        ]),
      ),
    ).toBe('{{b}}');
  });
});

test('refuses a value that does not fit its variable', () => {
  const region = variable('region', { validation: { enum: ['us', 'uk'] } });
  expect(() => assemble({ prompt: { variables: [region], system_template: '{{region}}' } })).toThrowError(
    /"region" is none of us, uk.*"validation"/,
  );
});
