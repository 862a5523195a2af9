import { describe, expect, test } from 'vitest';
import { compareResults } from '../../src/baseline/compare-results.ts';
import type { CheckResult } from '../../src/model/check.ts';
import { buildAnnotations } from '../../src/reports/annotations.ts';
import {
  DEFAULT_POLICY,
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { HOSTILE_TEXT } from '../fixtures/results/hostile-text.ts';

const origin = { sha: 'abc', ref: 'main', createdAt: null, source: 'artifact' };

function annotate(now: readonly CheckResult[], before: readonly CheckResult[] = [], max = 50) {
  const result = makeResult([makeRun({ checks: now })]);
  const baseline = { result: makeResult([makeRun({ checks: before })]), origin };
  return buildAnnotations(result, compareResults(result, { baseline }, DEFAULT_POLICY), { max });
}

const at = (file: string, line = 3) => ({ file, line, column: 7 });

test('the gravest come first, and what did not fail gets none', () => {
  const kinds = [
    makeFailure({ type: 'existing' }),
    makeCheck({ type: 'error', status: 'error' }),
    makeFailure({ type: 'new' }),
    makeFailure({ type: 'expected', expected: true }),
    makeFailure({ type: 'advisory', advisory: true }),
    makeCheck({ type: 'skipped', status: 'skipped' }),
    makeCheck({ type: 'passed' }),
  ];
  const { annotations, omitted } = annotate(kinds, [
    makeFailure({ type: 'existing' }),
    makeCheck({ type: 'new' }),
  ]);
  expect(annotations.map(({ level, title }) => [level, title])).toEqual([
    ['failure', 'refund, gpt-mini: new (new failure)'],
    ['failure', 'refund, gpt-mini: error (error)'],
    ['warning', 'refund, gpt-mini: existing (existing failure)'],
  ]);
  expect(omitted).toBe(0);
});

test('an annotation stands on the line of its check', () => {
  const { annotations } = annotate([makeFailure({ location: at('evals/a.yaml', 41) })]);
  expect(annotations).toEqual([
    {
      path: 'evals/a.yaml',
      startLine: 41,
      startColumn: 7,
      level: 'failure',
      title: 'refund, gpt-mini: content_includes (new failure)',
      message: 'The reply lacks "30 days".\nturns[0]\nThe check is new.',
      rawDetails: '[user] How long may I return it?\n\n[assistant] You have two weeks.',
    },
  ]);
});

test.each(['../outside.yaml', '/etc/passwd', 'C:/x.yaml'])('nothing is said about %s', (file) => {
  expect(annotate([makeFailure({ location: at(file) })])).toEqual({ annotations: [], omitted: 0 });
});

test('a run that broke off stands where it did, with what was said until then', () => {
  const error = { code: 'AGENT_FAILED', message: '[desk] closed', location: at('tests/a.test.ts', 12) };
  const result = makeResult([makeRun({ checks: [], error }), makeRun({ scenario: 'far', error: far() })]);
  const { annotations } = buildAnnotations(result, compareResults(result, {}, DEFAULT_POLICY), { max: 50 });
  expect(annotations).toEqual([
    {
      path: 'tests/a.test.ts',
      startLine: 12,
      startColumn: 7,
      level: 'failure',
      title: 'refund, gpt-mini: run (error)',
      message: 'AGENT_FAILED: [desk] closed\nrun',
      rawDetails: '[user] How long may I return it?\n\n[assistant] You have two weeks.',
    },
  ]);
});

const far = () => ({ code: 'AGENT_FAILED', message: 'No.', location: at('../elsewhere.ts') });

test('at most as many as asked for; the rest is counted', () => {
  const checks = Array.from({ length: 120 }, (_, index) => makeFailure({ hash: String(index) }));
  const { annotations, omitted } = annotate(checks, [], 49);
  expect(annotations).toHaveLength(49);
  expect(omitted).toBe(71);
  expect(annotate(checks, [], 0)).toEqual({ annotations: [], omitted: 120 });
});

describe('texts keep to the limits', () => {
  const long = '退'.repeat(200_000);
  const check = makeFailure({ type: `x${long}`, message: long, details: { long } });
  const result = makeResult([
    makeRun({ scenario: HOSTILE_TEXT, messages: [makeMessage({ text: long })], checks: [check] }),
  ]);
  const [annotation] = buildAnnotations(result, compareResults(result, {}, DEFAULT_POLICY), {
    max: 1,
  }).annotations;

  test('title', () => {
    expect(annotation?.title.length).toBeLessThanOrEqual(255);
    expect(annotation?.title).not.toContain('\n');
  });
  test('message', () => expect(Buffer.byteLength(annotation?.message ?? '')).toBeLessThanOrEqual(64_000));
  test('details', () => expect(Buffer.byteLength(annotation?.rawDetails ?? '')).toBeLessThanOrEqual(64_000));
});
