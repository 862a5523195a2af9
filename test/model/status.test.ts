import { describe, expect, it } from 'vitest';
import { countsAsFailure, type JudgedCheck, type JudgedRun, statusOfRun } from '../../src/model/status.ts';

const check = (status: JudgedCheck['status'], more: Partial<JudgedCheck> = {}): JudgedCheck => ({
  status,
  ...more,
});

describe('countsAsFailure', () => {
  it.each<[JudgedCheck, boolean]>([
    [check('failed'), true],
    [check('failed', { expected: false, advisory: false }), true],
    [check('failed', { expected: true }), false],
    [check('failed', { advisory: true }), false],
    [check('passed'), false],
    [check('error'), false],
    [check('skipped'), false],
  ])('%j: %s', (judged, expected) => {
    expect(countsAsFailure(judged)).toBe(expected);
  });
});

describe('statusOfRun', () => {
  it.each<[string, Partial<JudgedRun>, string]>([
    ['nothing to object to', { checks: [check('passed')] }, 'passed'],
    ['no checks', {}, 'passed'],
    ['a failed check', { checks: [check('passed'), check('failed')] }, 'failed'],
    ['a failure beside an undecided check', { checks: [check('error'), check('failed')] }, 'failed'],
    ['an undecided check', { checks: [check('passed'), check('error')] }, 'error'],
    ['an expected guardrail', { checks: [check('failed', { expected: true })] }, 'passed'],
    ['an advisory guardrail', { checks: [check('failed', { advisory: true })] }, 'passed'],
    ['checks not reached', { checks: [check('passed'), check('skipped')] }, 'passed'],
    ['broken off', { error: { code: 'X' }, checks: [check('failed')] }, 'error'],
    ['broken off and called off', { error: 'x', skipReason: 'budget' }, 'error'],
    ['called off', { skipReason: 'budget', checks: [check('failed')] }, 'skipped'],
  ])('%s', (_name, run, expected) => {
    expect(statusOfRun({ checks: [], ...run })).toBe(expected);
  });
});
