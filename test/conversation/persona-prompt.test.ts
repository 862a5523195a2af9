import { describe, expect, test } from 'vitest';
import { execute, planArena } from '../helpers/planned-arena.ts';
import { exchanges, notingSpeakers, play, selfPlay } from './self-play-arena.ts';

describe('the persona', () => {
  const systemOf = async (persona: object, scenario: object = {}) =>
    (await play({ turns: [exchanges(1)], persona, scenario })).requests[0]?.system;

  test.each<[string, object, string]>([
    ['its prompt as it is written', { system_prompt: 'Ask {{x}}.' }, 'Ask {{x}}.'],
    ['its template before its prompt', { system_template: 'T', system_prompt: 'P' }, 'T'],
    [
      'defaults for what it leaves open',
      {
        system_template:
          '{{persona_goals}}|{{persona_constraints}}|{{verbosity}}|{{challenge_level}}|{{friction_tags}}|{{region}}',
      },
      'Interact naturally and helpfully|Be respectful and constructive|medium|medium|none|us',
    ],
    [
      'its goals, constraints and style',
      {
        system_template:
          '{{persona_goals}}|{{persona_constraints}}|{{verbosity}}|{{challenge_level}}|{{friction_tags}}',
        goals: ['a', 'b'],
        constraints: ['c'],
        style: { verbosity: 'short', challenge_level: 'high', friction_tags: ['d', 'e'] },
      },
      'a, b|c|short|high|d, e',
    ],
    [
      'optional variables, which the rest overrides',
      {
        system_template: '{{mood}} {{region}}',
        optional_vars: { mood: 'calm', region: 'mars' },
        required_vars: ['mood'],
      },
      'calm us',
    ],
    ['the scenario', { system_template: '{{domain_hint}} {{user_context}}' }, 'general user'],
  ])('tells the model %s', async (_case, persona, system) => {
    expect(await systemOf(persona)).toBe(system);
  });

  test('takes in fragments, and variables of the scenario', async () => {
    const persona = {
      system_template: '{{tone}} {{mood}} {{left_out}}',
      optional_vars: { mood: 'calm', left_out: 'x' },
      fragments: [
        { name: 'tone', path: 'tone.md', required: true },
        { name: 'left_out', required: false },
      ],
    };
    const input = selfPlay({ turns: [exchanges(1)], persona, scenario: { variables: { mood: 'cross' } } });
    const { requests, createSpeaker } = notingSpeakers();
    await execute(planArena({ ...input, personaFragments: { tone: 'Speak up.' } }), { createSpeaker });
    expect(requests[0]?.system).toBe('Speak up. cross x');
  });

  test('knows what the scenario says about itself', async () => {
    const metadata = { context_metadata: { domain: 'shoes', user_role: 'buyer' } };
    expect(await systemOf({ system_template: '{{domain_hint}} {{user_context}}' }, metadata)).toBe(
      'shoes buyer',
    );
  });

  test.each([
    ['default', 'eve_uk', 'uk'],
    ['default', 'eve', 'us'],
    ['au', 'eve_uk', 'au'],
  ])('in region %s, called %s, is of %s', async (region, name, expected) => {
    const input = selfPlay({ turns: [exchanges(1, { persona: name })] });
    const runs = planArena({ ...input, personas: { [name]: { system_template: '{{region}}' } } });
    const { requests, createSpeaker } = notingSpeakers();
    await execute(
      runs.map((run) => ({ ...run, region })),
      { createSpeaker },
    );
    expect(requests.map(({ system }) => system)).toEqual([expected]);
  });

  test.each<[string, object, RegExp]>([
    [
      'PERSONA_UNSUPPORTED',
      { system_prompt: '', prompt_activity: 'x' },
      /"eve" \(eve\.persona\.yaml\).*prompt_activity is no longer/,
    ],
    [
      'PERSONA_FRAGMENT_MISSING',
      { system_template: 'T', fragments: [{ name: 'f', required: true }] },
      /"f", which was not found/,
    ],
    ['PERSONA_VARIABLES_MISSING', { system_template: 'T', required_vars: ['mood'] }, /"mood".*optional_vars/],
    ['PERSONA_UNRESOLVED', { system_template: '{{mood}}' }, /\{\{mood\}\}/],
  ])('ends the run as %s', async (code, persona, message) => {
    const { result } = await play({ turns: [exchanges(1)], persona });
    expect(result).toMatchObject({
      status: 'error',
      error: { code, message: expect.stringMatching(message) },
    });
  });
});
