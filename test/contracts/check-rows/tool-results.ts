import { type CheckRowsByType, calls } from './check-row.ts';

const fine = calls(['search', { q: 'a' }, 'Two Hits'], ['order', { id: 7 }, 'ORD-1']);
const failing = calls(['search', {}, 'timeout', 'timeout'], ['order', {}, 'ORD-1']);

/** Rows of the checks that look at what tools answered. */
export const toolResultRows: CheckRowsByType = {
  tool_call_chain: {
    params: {
      steps: [
        { tool: 'search', args_match: { q: '^a$' }, no_error: true },
        { tool: 'order', expected_args: { id: 7 }, result_includes: ['ord'], result_matches: '\\d' },
      ],
    },
    passes: { messages: fine, says: 'The chain of 2 steps is complete.' },
    fails: {
      messages: calls(['search', { q: 'a' }], ['order', { id: 7 }, 'none']),
      says: 'Step 2 of the chain: the result of "order" lacks "ord"; it says "none".',
    },
    boundary: {
      messages: calls(['order'], ['search'], ['other'], ['order']),
      params: { chain: ['search', 'order'] },
      says: 'The chain of 2 steps is complete.',
    },
    badParams: {
      params: { steps: [{ tool: 'a', result: 'b' }] },
      issue:
        'unknown parameter "result"; it takes tool, expected_args, args_match, result_includes, result_matches, no_error.',
    },
    onNothing: 'failed',
  },
  tool_efficiency: {
    params: { max_calls: 2, max_error_rate: 0.4 },
    passes: { messages: fine, says: 'There were 2 tool calls, of which 0 failed.' },
    fails: {
      messages: failing,
      says: 'There were 2 tool calls, of which 1 failed; allowed is an error rate of at most 0.4.',
    },
    boundary: {
      messages: failing,
      params: { max_calls: 2, max_errors: 1, max_error_rate: 0.5 },
      says: 'There were 2 tool calls, of which 1 failed.',
    },
    badParams: { params: { max_calls: 1.5 }, issue: '"max_calls" must be a whole number, not 1.5.' },
    onNothing: 'passed',
  },
  no_tool_errors: {
    params: {},
    passes: { messages: fine, says: 'None of 2 tool calls failed.' },
    fails: { messages: failing, says: '"search" failed with "timeout".' },
    boundary: { messages: failing, params: { tools: ['order'] }, says: 'None of 1 tool call failed.' },
    badParams: {
      params: { tools: 'order' },
      issue: '"tools" must be a list, not a text; write a list, also for a single entry.',
    },
    onNothing: 'passed',
  },
  tool_result_includes: {
    params: { tool: 'search', patterns: ['two', 'hits'] },
    passes: { messages: fine, says: 'Results of "search" that contain "two", "hits": 1.' },
    fails: {
      messages: calls(['search', {}, 'two'], ['search', {}, 'hits']),
      says: 'Results of "search" that contain "two", "hits": 0, expected at least 1; the last one says "hits".',
    },
    boundary: {
      messages: fine,
      params: { patterns: ['o'], occurrence: 2 },
      says: 'Results that contain "o": 2.',
    },
    badParams: { params: { patterns: [] }, issue: '"patterns" must have at least 1 entry.' },
    onNothing: 'failed',
  },
  tool_result_matches: {
    params: { tool_name: 'order', pattern: '^ORD-\\d+$' },
    passes: { messages: fine, says: 'Results of "order" that match "^ORD-\\d+$": 1.' },
    fails: {
      messages: calls(['search', {}, 'ORD-1']),
      says: 'Results of "order" that match "^ORD-\\d+$": 0, expected at least 1; there is no result.',
    },
    boundary: {
      messages: fine,
      params: { pattern: '.', occurrence: 2 },
      says: 'Results that match ".": 2.',
    },
    badParams: { params: {}, issue: '"pattern" is required.' },
    onNothing: 'failed',
  },
};
