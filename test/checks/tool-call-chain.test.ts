import { describe, expect, it } from 'vitest';
import { turnSubject } from '../../src/checks/subject.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { type BriefCall, calls } from '../contracts/check-rows/check-row.ts';
import { callingMessage, judge, message } from './subjects.ts';

const judgeChain = (brief: readonly BriefCall[], ...steps: readonly JsonObject[]) =>
  judge('tool_call_chain', turnSubject(calls(...brief), 0), { steps });

describe('tool_call_chain', () => {
  it.each<[string, readonly BriefCall[], JsonObject, string]>([
    [
      'a value',
      [['a', { id: 8 }]],
      { expected_args: { id: 7 } },
      'Step 1 of the chain: "a" was called with id = 8, expected 7.',
    ],
    [
      'a pattern',
      [['a', { id: 'x' }]],
      { args_match: { id: '^\\d+$' } },
      'Step 1 of the chain: "a" was called with id = "x", which does not match "^\\d+$".',
    ],
    [
      'an error',
      [['a', {}, 'x', 'down']],
      { no_error: true },
      'Step 1 of the chain: "a" failed with "down".',
    ],
    [
      'a pattern of the result',
      [['a', {}, 'x']],
      { result_matches: '^y' },
      'Step 1 of the chain: the result of "a" does not match "^y"; it says "x".',
    ],
    ['no call at all', [], {}, 'Step 1 of the chain: "a" was not called; no tool was called.'],
  ])('fails for %s', async (_title, brief, conditions, expected) => {
    expect(await judgeChain(brief, { tool: 'a', ...conditions })).toMatchObject({
      status: 'failed',
      message: expected,
    });
  });

  it('lets a failed call pass where nothing is said about errors', async () => {
    expect(await judgeChain([['a', {}, 'x', 'down']], { tool: 'a' })).toMatchObject({ status: 'passed' });
  });

  it('judges the next call of the tool, not a later one that would do', async () => {
    const brief: readonly BriefCall[] = [
      ['a', {}, 'bad'],
      ['a', {}, 'good'],
    ];
    expect(await judgeChain(brief, { tool: 'a', result_includes: ['good'] })).toMatchObject({
      status: 'failed',
      details: { step_index: 0, tool: 'a', missing_pattern: 'good' },
    });
  });

  it('names how far the chain came', async () => {
    const outcome = await judgeChain([['a'], ['c']], { tool: 'a' }, { tool: 'b' }, { tool: 'c' });
    expect(outcome).toMatchObject({
      status: 'failed',
      message: 'Step 2 of the chain: "b" was not called after "a"; the calls were "a", "c".',
      details: { completed_steps: 1, total_steps: 3 },
    });
  });

  it('takes a call without an answer for one whose result is empty', async () => {
    const subject = turnSubject([callingMessage([['a', {}]]), message('assistant', 'Done.')], 0);
    const params = { steps: [{ tool: 'a', result_includes: ['x'] }] };
    expect((await judge('tool_call_chain', subject, params)).message).toBe(
      'Step 1 of the chain: the result of "a" lacks "x"; there is no result.',
    );
  });
});
