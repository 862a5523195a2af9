import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/github/inputs.ts';

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
}

const action: ActionFile = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'));
const defaults = Object.fromEntries(
  Object.entries(action.inputs).map(([name, { default: value = '' }]) => [name, value]),
);

function parseWith(inputs: Readonly<Record<string, string>>) {
  return readInputs((name) => inputs[name] ?? '').inputs;
}

function problemsOf(inputs: Readonly<Record<string, string>>) {
  return readInputs((name) => inputs[name] ?? '').problems;
}

describe('readInputs', () => {
  test('takes the defaults of action.yml for what is not set', () => {
    expect(parseWith({})).toEqual(parseWith({ ...defaults, 'github-token': '' }));
    expect(parseWith({})).toMatchObject({
      workingDirectory: '.',
      configs: ['config.arena.yaml'],
      filters: {},
      affectedOnly: false,
      mode: 'mock',
      concurrency: undefined,
      trials: undefined,
      maxCost: undefined,
      cache: 'off',
      policy: {},
      outputDirectory: undefined,
      formats: ['json', 'junit'],
      baseline: { kind: 'auto' },
      baselineArtifact: 'arena-baseline',
      comment: 'auto',
      commentKey: 'config.arena.yaml',
      annotations: 'auto',
      uploadArtifact: 'auto',
      retentionDays: undefined,
      token: undefined,
    });
  });

  test('reads every input that action.yml declares, and no other', () => {
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return '';
    });
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test.each([
    ['config-file', 'a.yaml\nb.yaml, c.yaml\n\n', { configs: ['a.yaml', 'b.yaml', 'c.yaml'] }],
    ['scenarios', 'one,two\n two', { filters: { scenarios: ['one', 'two'] } }],
    ['html-output', 'pages/report.html', { htmlFile: 'pages/report.html' }],
    ['record', 'true', { record: true }],
    ['record', 'fixtures', { record: { directory: 'fixtures' } }],
    ['override-providers', 'a=b\nc = d', { providerOverrides: { a: 'b', c: 'd' } }],
    ['trials', '20', { trials: 20 }],
    ['max-cost', '$1.50', { maxCost: 1.5 }],
    ['cache', 'read', { cache: 'read' }],
    ['evals', 'e1', { filters: { evals: ['e1'] } }],
    ['fail-on', 'never', { policy: { failOn: new Set() } }],
    ['fail-on', 'failures', { policy: { failOn: new Set(['failures']) } }],
    ['fail-on-error', 'false', { policy: { failOn: new Set() } }],
    ['max-cost-increase', '10%', { policy: { maxCostIncrease: { percent: 10 } } }],
    ['on-missing-baseline', 'neutral', { policy: { onMissingBaseline: 'neutral' } }],
    ['baseline', 'none', { baseline: { kind: 'none' } }],
    ['baseline', 'base/arena-results.json', { baseline: { kind: 'file', path: 'base/arena-results.json' } }],
    ['retention-days', '30', { retentionDays: 30 }],
    ['baseline-wait', '0', { baselineWait: 0 }],
    ['baseline-wait', '', { baselineWait: 60 }],
    ['comment-key', 'nightly', { commentKey: 'nightly' }],
    ['working-directory', './packages/bot/', { commentKey: 'packages/bot/config.arena.yaml' }],
    ['upload-artifact', 'false', { uploadArtifact: 'false' }],
    ['github-token', 'ghs_x', { token: 'ghs_x' }],
  ] as const)('%s: %j', (name, value, expected) => {
    expect(parseWith({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ['provider-mode', 'mok', /provider-mode is "mok".*mock, real, auto.*Did you mean "mock"/],
    ['override-providers', 'a', /override-providers: "a" is no substitution/],
    ['concurrency', '0', /concurrency is "0".*whole number from 1/],
    ['concurrency', '2.5', /concurrency/],
    ['concurrency', 'many', /concurrency is "many"/],
    ['trials', '0', /trials is "0".*whole number from 1 to 1000/],
    ['fail-on', 'new-failure', /fail-on.*Did you mean "new-failures"/],
    ['fail-on-error', 'yes', /fail-on-error is "yes".*true, false/],
    ['fail-on-error', 'True', /fail-on-error is "True"/],
    ['max-cost-increase', 'lots', /max-cost-increase.*"lots"/],
    ['max-cost', '0', /max-cost: "0" is no limit of the cost/],
    ['max-cost', '10%', /max-cost: "10%" is no limit/],
    ['cache', 'write', /cache is "write".*off, read-write, read/],
    ['on-missing-baseline', 'ignore', /on-missing-baseline.*failures, neutral, fail/],
    ['comment', 'always', /comment is "always".*auto, never/],
    ['annotations', 'off', /annotations is "off"/],
    ['upload-artifact', 'ture', /upload-artifact is "ture".*Did you mean "true"/],
    ['retention-days', '500', /retention-days is "500".*1 to 400/],
    ['baseline-wait', '901', /baseline-wait is "901".*0 to 900/],
    ['baseline-artifact', 'a/b', /baseline-artifact is "a\/b".*may not contain "\/"/],
  ] as const)('refuses %s: %j', (name, value, message) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringMatching(message)]);
  });

  test('names all bad values at once', () => {
    const bad = { comment: 'maybe', concurrency: '-1', 'fail-on': 'nothing' };
    expect(problemsOf(bad)).toEqual([
      expect.stringMatching(/concurrency/),
      expect.stringMatching(/fail-on/),
      expect.stringMatching(/comment/),
    ]);
  });
});
