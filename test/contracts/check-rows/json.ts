import { type CheckRowsByType, reply } from './check-row.ts';

const validated = (passed: boolean) =>
  reply('Hi', { validations: [{ validatorType: 'banned_words', passed, turn: 0, timestamp: '' }] });

/** Rows of the checks that read JSON from the reply, and of the one that looks at guardrails. */
export const jsonRows: CheckRowsByType = {
  is_valid_json: {
    params: {},
    passes: { messages: reply('{"a":1}'), says: 'The reply is valid JSON.' },
    fails: {
      messages: reply('so: {"a":1}'),
      says: `The reply is not JSON: unexpected token 's' in "so: {"a":1}". There is a part that looks like JSON: allow_wrapped or extract_json would read it.`,
    },
    boundary: {
      messages: reply('so: {"a":1}'),
      params: { extract_json: true },
      says: 'The reply is valid JSON.',
    },
    aliases: { json_valid: {}, valid_json: { allow_wrapped: true } },
    badParams: {
      params: { allow_wrapped: 'yes' },
      issue: '"allow_wrapped" must be true or false, not a text.',
    },
    onNothing: 'NO_REPLY',
  },
  json_schema: {
    params: { schema: { type: 'object', required: ['a'] }, extract_json: true },
    passes: { messages: reply('{"a":1}'), says: 'The reply fits the JSON Schema.' },
    fails: {
      messages: reply('{"b":1}'),
      says: "The reply does not fit the JSON Schema: (root): must have required property 'a'.",
    },
    boundary: { messages: reply('see {"a":null}'), says: 'The reply fits the JSON Schema.' },
    badParams: {
      params: {},
      issue: 'the parameters: give "schema" or "schema_file"; without a schema the check can never pass.',
    },
    onNothing: 'NO_REPLY',
  },
  json_path: {
    params: { expression: 'a.b', expected: { c: 1 }, extract_json: true },
    passes: { messages: reply('{"a":{"b":{"c":1}}}'), says: '"a.b" gives {"c":1}.' },
    fails: { messages: reply('{"a":{"b":2}}'), says: '"a.b": expected {"c":1}, got 2.' },
    boundary: {
      messages: reply('{"n":5}'),
      params: { expression: 'n', min: 5, max: 5 },
      says: '"n" gives 5.',
    },
    badParams: {
      params: {},
      issue: '"jmespath_expression" is required: it says which part of the JSON to look at.',
    },
    onNothing: 'NO_REPLY',
  },
  guardrail_triggered: {
    params: { validator: 'banned_words' },
    passes: { messages: validated(false), says: 'The guardrail "banned_words" fired, as expected.' },
    fails: {
      messages: validated(true),
      says: 'The guardrail "banned_words" did not fire, but is expected to.',
    },
    boundary: {
      messages: validated(true),
      params: { validator_type: 'banned_words', should_trigger: false },
      says: 'The guardrail "banned_words" did not fire, as expected.',
    },
    badParams: {
      params: {},
      issue: '"validator_type" is required: it names the guardrail.',
    },
    onNothing: 'NO_REPLY',
  },
};
