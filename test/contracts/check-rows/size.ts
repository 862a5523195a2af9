import { fromUsd } from '../../../src/model/money.ts';
import { type CheckRowsByType, reply } from './check-row.ts';

/** Rows of the checks that measure the reply, its time and its cost. */
export const sizeRows: CheckRowsByType = {
  length: {
    params: { max_characters: 5, max_tokens: 2.5 },
    passes: {
      messages: reply('Hi'),
      says: 'The reply has 2 of at most 5 characters and 0 of at most 2.5 tokens.',
    },
    fails: {
      messages: reply('Hello!'),
      says: 'The reply has 6 characters, allowed are at most 5: "Hello!".',
    },
    boundary: {
      messages: reply('\u{1F600}'.repeat(5)),
      params: { max: 5 },
      says: 'The reply has 5 of at most 5 characters.',
    },
    aliases: { max_length: { max_chars: 2 } },
    badParams: {
      params: { max: 1, max_chars: 1 },
      issue: '"max": "max_chars" and "max" are two names of one parameter; keep one of them.',
    },
    onNothing: 'NO_REPLY',
  },
  min_length: {
    params: { min: 5 },
    passes: { messages: reply('Hello!'), says: 'The reply has 6 characters, at least 5.' },
    fails: { messages: reply('Hi'), says: 'The reply has 2 characters, expected are at least 5: "Hi".' },
    boundary: {
      messages: reply('Hello'),
      params: { min_characters: 5 },
      says: 'The reply has 5 characters, at least 5.',
    },
    badParams: {
      params: {},
      issue:
        'the parameters: give "min" or "min_characters" or "min_chars"; without it the check has nothing to judge.',
    },
    onNothing: 'NO_REPLY',
  },
  max_sentences: {
    params: { max_sentences: 2 },
    passes: { messages: reply('One.'), says: 'The reply has 1 of at most 2 sentences.' },
    fails: {
      messages: reply('A. B. C'),
      says: 'The reply has 3 sentences, allowed are at most 2: "A. B. C".',
    },
    boundary: { messages: reply('A. B?!'), says: 'The reply has 2 of at most 2 sentences.' },
    aliases: { sentence_count: { max: 1 } },
    badParams: { params: { max: -1 }, issue: '"max" must be at least 0, not -1.' },
    onNothing: 'NO_REPLY',
  },
  latency_budget: {
    params: { max_ms: 100 },
    passes: { messages: reply('Hi', { latencyMs: 40 }), says: 'Within budget: latency 40 ms of 100 ms.' },
    fails: {
      messages: [...reply('Hi', { latencyMs: 60 }), ...reply('Ho', { latencyMs: 50 })],
      says: 'Over budget: latency 110 ms of at most 100 ms.',
    },
    boundary: {
      messages: [...reply('Hi', { latencyMs: 60 }), ...reply('Ho', { latencyMs: 40 })],
      says: 'Within budget: latency 100 ms of 100 ms.',
    },
    badParams: { params: {}, issue: '"max_ms" is required.' },
    onNothing: 'passed',
    codes: ['LATENCY_UNKNOWN'],
  },
  cost_budget: {
    params: { max_cost_usd: 0.01, max_total_tokens: 30 },
    passes: {
      messages: reply('Hi', { cost: cost(10, 5, 2) }),
      says: 'Within budget: cost $0.002 of $0.01, total tokens 15 of 30.',
    },
    fails: {
      messages: [...reply('Hi', { cost: cost(10, 5, 6) }), ...reply('Ho', { cost: cost(10, 6, 5) })],
      says: 'Over budget: cost $0.011 of at most $0.01, total tokens 31 of at most 30.',
    },
    boundary: {
      messages: reply('Hi', { cost: cost(10, 20, 10) }),
      params: { max_cost_usd: 0.01, max_input_tokens: 10, max_output_tokens: 20 },
      says: 'Within budget: cost $0.01 of $0.01, input tokens 10 of 10, output tokens 20 of 20.',
    },
    badParams: { params: { max_cost_usd: '1' }, issue: '"max_cost_usd" must be a number, not a text.' },
    onNothing: 'passed',
    codes: ['COST_UNKNOWN'],
  },
};

function cost(inputTokens: number, outputTokens: number, milliUsd: number) {
  const total = fromUsd(milliUsd / 1000);
  return { inputTokens, outputTokens, inputCost: total, outputCost: fromUsd(0), totalCost: total };
}
