import { describe, expect, test } from 'vitest';
import { readVerdict } from '../../src/scenario/read-verdict.ts';

const none = { metCriteria: [], unmetCriteria: [] };
const told = (criterion: string, outcome: string) => ({ criterion, outcome });

describe('what is no verdict', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'success'],
    ['a list', [{ success: true, ...none }]],
    ['a success alone', { success: true }],
    ['a result of a parser', { success: true, data: {} }],
    ['an answer of a service', { success: false, error: { message: 'no' } }],
    ['a success that is no boolean', { success: 'yes', ...none }],
    ['a message', { role: 'assistant', content: 'x', success: true, ...none }],
    ['a word nobody knows', { success: true, verdict: 'great' }],
    ['a reason that is no text', { success: true, reasoning: 1 }],
    ['a list that is none', { success: true, metCriteria: null }],
  ])('%s', (_name, value) => {
    expect(readVerdict(value)).toBeUndefined();
  });
});

describe('what is meant for a verdict and broken', () => {
  test.each<[string, object]>([
    ['no list of met criteria', { ...none, metCriteria: null }],
    ['no list of unmet criteria', { ...none, unmetCriteria: 'polite' }],
    ['no list of criteria', { ...none, criteria: 'all' }],
    ['a criterion that is no text', { ...none, metCriteria: [1] }],
    ['an outcome nobody knows', { criteria: [told('polite', 'maybe')] }],
    ['an entry that is no criterion', { criteria: ['polite'] }],
    ['a word nobody knows beside lists', { ...none, verdict: 'great' }],
    ['a reason that is no text beside lists', { ...none, reasoning: {} }],
  ])('%s', (_name, value) => {
    expect(readVerdict({ success: true, ...value })).toBe('malformed');
  });
});

describe('how a verdict is settled', () => {
  const open = { criteria: [told('brief', 'inconclusive')] };
  test.each<[string, object, string]>([
    ['a success', { success: true, ...none }, 'success'],
    ['a failure', { success: false, ...none }, 'failure'],
    ['a reason is enough', { success: true, reasoning: 'fine' }, 'success'],
    ['a word is enough', { success: false, verdict: 'inconclusive' }, 'inconclusive'],
    ['a success with an unmet criterion', { success: true, unmetCriteria: ['polite'] }, 'failure'],
    [
      'a success in two words with an unmet one',
      { success: true, verdict: 'success', criteria: [told('a', 'unmet')] },
      'failure',
    ],
    ['a success called a failure', { success: true, verdict: 'failure' }, 'failure'],
    ['a success called inconclusive', { success: true, verdict: 'inconclusive' }, 'inconclusive'],
    ['no success called a success', { success: false, verdict: 'success' }, 'failure'],
    ['a success with an open criterion', { success: true, ...open }, 'inconclusive'],
    ['no success with nothing but an open criterion', { success: false, ...open }, 'inconclusive'],
    ['a failure that is called one', { success: false, verdict: 'failure', ...open }, 'failure'],
    ['no success with an unmet one', { success: false, ...open, unmetCriteria: ['polite'] }, 'failure'],
  ])('%s', (_name, value, verdict) => {
    expect(readVerdict(value)).toMatchObject({ success: verdict === 'success', verdict });
  });

  test('what the lists name and the criteria do not is told as well, and each once', () => {
    const verdict = readVerdict({
      success: true,
      reasoning: 'so',
      metCriteria: ['a', 'b'],
      unmetCriteria: ['c'],
      criteria: [told('a', 'met'), told('c', 'inconclusive')],
      more: 'is dropped',
    });
    expect(verdict).toEqual({
      success: false,
      verdict: 'failure',
      reasoning: 'so',
      metCriteria: ['a', 'b'],
      unmetCriteria: ['c'],
      criteria: [told('a', 'met'), told('c', 'inconclusive'), told('b', 'met'), told('c', 'unmet')],
    });
  });
});
