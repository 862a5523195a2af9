import { describe, expect, test } from 'vitest';
import { loadPolicyFile } from '../../src/manifest/load-policy-file.ts';
import { findExpired, findStaleNames } from '../../src/manifest/policy-rules.ts';
import { createFileReader } from '../../src/manifest/read-files.ts';
import { FAIL_CONDITIONS } from '../../src/model/fail-condition.ts';
import { createWorkspace } from '../helpers/workspace.ts';

async function load(text: string, name = 'arena-action.yaml', others: Record<string, string> = {}) {
  await using workspace = await createWorkspace({ [name]: text, ...others });
  const { directory } = workspace;
  const base = { workingDirectory: directory, repositoryRoot: directory };
  return await loadPolicyFile(directory, createFileReader(), base);
}

test('the file takes every condition of the gate', async () => {
  const { problems } = await load(`fail_on: [${FAIL_CONDITIONS.join(', ')}]\n`);
  expect(problems).toEqual([]);
});

describe('loadPolicyFile', () => {
  test.each([
    ['# nothing yet\n', {}],
    ['fail_on: never\n', { fail_on: 'never' }],
    ['fail_on: [flaky, removed]\n', { fail_on: ['flaky', 'removed'] }],
    ['max_cost_increase: 10%\n', { max_cost_increase: '10%' }],
    ['max_cost_increase: 0.05\n', { max_cost_increase: 0.05 }],
    ['max_cost_increase: $0.05\n', { max_cost_increase: '$0.05' }],
    [
      'quarantine:\n  - { scenario: refund, reason: r, expires: 2027-01-31 }\n',
      { quarantine: [{ scenario: 'refund', reason: 'r', expires: '2027-01-31' }] },
    ],
  ])('reads %j', async (text, content) => {
    const { policy, problems } = await load(text);
    expect(problems).toEqual([]);
    expect(policy?.content).toEqual(content);
  });

  test('takes the other ending, and no second file', async () => {
    expect((await load('trials: 3\n', 'arena-action.yml')).policy?.content).toEqual({ trials: 3 });
    const { problems } = await load('trials: 3\n', 'arena-action.yml', { 'arena-action.yaml': '' });
    expect(problems).toMatchObject([{ code: 'duplicate-policy' }]);
  });

  test('is content without a file', async () => {
    expect(await load('', 'other.yaml')).toEqual({ isThere: false, problems: [] });
  });

  test.each<[string, string, string, RegExp]>([
    ['fail_on: new-failure\n', '1:10', 'unknown-word', /Did you mean "new-failures"/],
    ['fail_on: [never]\n', '1:11', 'unknown-word', /Known:/],
    ['fail_om: never\n', '1:1', 'unknown-key', /Did you mean "fail_on"/],
    ['max_cost_increase: 10 percent\n', '1:20', 'invalid-format', /10%, or US dollars/],
    ['trials: 0\n', '1:9', 'too-small', /How often/],
    ['thresholds:\n  pass_rate:\n    fail: { max: 1 }\n', '3:13', 'unknown-key', /Did you mean|Known: min/],
    ['thresholds:\n  cost: { warn: { max_increase: lots } }\n', '2:33', 'invalid-format', /10%/],
    ['thresholds:\n  pass_rate: { fail: { min: 95 } }\n', '2:29', 'invalid-value', /between 0 and 1/],
    ['quarantine:\n  - { scenario: a, reason: r }\n', '2:5', 'missing-key', /last day it holds/],
    ['quarantine:\n  - { scenario: a, expires: 2027-01-31 }\n', '2:5', 'missing-key', /Why its failures/],
    [
      'quarantine:\n  - { scenario: a, reason: r, expires: 2027-02-30 }\n',
      '2:40',
      'invalid-format',
      /such as 2027-01-31/,
    ],
    [
      'quarantine:\n  - { reason: r, expires: 2027-01-31 }\n',
      '2:5',
      'selects-everything',
      /scenario, provider/,
    ],
    ['must_pass: [{}]\n', '1:13', 'selects-everything', /scenario/],
    [
      'blessings:\n  - { scenario: a, by: me, at: yesterday, reason: r }\n',
      '2:32',
      'invalid-format',
      /2027-01-31T12/,
    ],
    ['- a\n', '1:1', 'not-a-policy', /fail_on/],
    ['fail_on: [\n', '2:1', 'yaml-syntax', /Indent/],
  ])('says what is wrong with %j', async (text, place, code, hint) => {
    const { policy, problems } = await load(text);
    expect(policy).toBeUndefined();
    const [problem] = problems;
    expect(`${problem?.location.line}:${problem?.location.column}`).toBe(place);
    expect(problem).toMatchObject({ code, hint: expect.stringMatching(hint) });
  });
});

describe('rules', () => {
  const text = `must_pass: [{ scenario: refnd }]
quarantine:
  - { provider: fast, reason: r, expires: 2027-01-31 }
thresholds:
  cost: { scenarios: { old: { fail: { max: 1 } } } }
`;

  test('names that no arena knows are stale', async () => {
    const { policy } = await load(text);
    if (policy === undefined) throw new Error('The policy is broken.');
    const named = (id: string) => ({ id }) as never;
    const arena = { scenarios: [named('refund')], evals: [], providers: [named('fast')] };
    expect(findStaleNames(policy, [arena])).toMatchObject([
      { severity: 'warning', message: 'There is no scenario "refnd".', hint: 'Did you mean "refund"?' },
      { severity: 'warning', message: 'There is no scenario "old".' },
    ]);
  });

  test.each([
    ['2027-01-31', 0],
    ['2027-02-01', 1],
  ])('on %s, %i quarantines are over', async (today, count) => {
    const { policy } = await load(text);
    if (policy === undefined) throw new Error('The policy is broken.');
    expect(findExpired(policy, today)).toHaveLength(count);
  });
});
