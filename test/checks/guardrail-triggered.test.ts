import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/lib/json.ts';
import type { ValidationResult } from '../../src/model/message.ts';
import { issuesOf, judge, replying } from './subjects.ts';

const ran = (validatorType: string, passed: boolean, details?: JsonValue): ValidationResult => ({
  validatorType,
  passed,
  turn: 0,
  timestamp: '',
  ...(details === undefined ? {} : { details }),
});

describe('guardrail_triggered', () => {
  it.each<readonly [JsonValue, readonly ValidationResult[], string, unknown, string]>([
    [
      { validator: 'length' },
      [ran('length', false, { character_count: 9 })],
      'passed',
      { validator: 'length', triggered: true, details: { character_count: 9 } },
      'The guardrail "length" fired, as expected.',
    ],
    [
      { validator_type: 'length' },
      [ran('length', true)],
      'failed',
      'expected validator "length" to fail but it passed',
      'The guardrail "length" did not fire, but is expected to.',
    ],
    [
      { validator: 'length', should_trigger: false },
      [ran('length', true)],
      'passed',
      { validator: 'length', triggered: false, details: null },
      'The guardrail "length" did not fire, as expected.',
    ],
    [
      { validator: 'banned_words', should_trigger: false },
      [ran('banned_words', false, ['damn'])],
      'failed',
      'expected validator "banned_words" to pass but it failed: ["damn"]',
      'The guardrail "banned_words" fired (["damn"]), but is not expected to.',
    ],
    [
      { validator: 'length' },
      [ran('banned_words', false)],
      'failed',
      'expected validator "length" to run but it did not',
      'The guardrail "length" did not run on this reply, but is expected to fire; is it among the prompt\'s validators?',
    ],
    [
      { validator: 'length', should_trigger: false },
      [],
      'passed',
      { validator: 'length', triggered: false, message: 'validator did not run (as expected)' },
      'The guardrail "length" did not run.',
    ],
    [
      { validator: 'banned_words' },
      [ran('BannedWordsValidator', false)],
      'passed',
      expect.anything(),
      'The guardrail "banned_words" fired, as expected.',
    ],
    [
      { validator: 'banned_words' },
      [ran('*validators.BannedWordsValidator', false)],
      'passed',
      expect.anything(),
      'The guardrail "banned_words" fired, as expected.',
    ],
    [
      { validator: 'length' },
      [ran('length', true), ran('length', false)],
      'passed',
      expect.anything(),
      'The guardrail "length" fired, as expected.',
    ],
  ])('%j on %j', async (params, validations, status, details, text) => {
    const outcome = await judge('guardrail_triggered', replying('Hi', { validations }), params);
    expect(outcome).toMatchObject({ status, message: text });
    expect(outcome.details).toEqual(details);
  });

  it('asks for the name of the guardrail, once', () => {
    expect(issuesOf('guardrail_triggered', {})).toEqual([
      'validator_type: "validator_type" is required: it names the guardrail.',
    ]);
    expect(issuesOf('guardrail_triggered', { validator: 'a', validator_type: 'a' })).toHaveLength(1);
  });
});
