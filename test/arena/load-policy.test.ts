import { describe, expect, test } from 'vitest';
import { describePolicyChange, withoutRemovedExpired } from '../../src/arena/describe-policy-change.ts';
import { joinPolicies, type PlacedPolicy } from '../../src/arena/join-policies.ts';
import { parsePolicyText } from '../../src/manifest/load-policy-file.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const BASE = { workingDirectory: '/w', repositoryRoot: '/w' };

async function fileOf(text: string, folder = 'bot') {
  const { policy, problems } = await parsePolicyText(text, `/w/${folder}/arena-action.yaml`, BASE);
  if (policy === undefined) throw new Error(JSON.stringify(problems));
  return policy;
}

async function placed(text: string, folder = 'bot'): Promise<PlacedPolicy> {
  return { file: await fileOf(text, folder), configs: [`${folder}/config.arena.yaml`] };
}

describe('joinPolicies', () => {
  test('turns a file into a gate policy', async () => {
    const text = `fail_on: [flaky, errors]
on_missing_baseline: neutral
max_cost_increase: 0.05
trials: 7
statistics: { minimum_effect: 0.2, first_stage: 6 }
thresholds:
  pass_rate: { warn: { max_drop: 5% }, fail: { min: 0.9, max_drop: 0.1 } }
  latency_p95: { scenarios: { refund: { fail: { max: 800 } } } }
must_pass: [{ scenario: refund }]
quarantine: [{ type: llm_judge, reason: r, expires: 2027-01-31 }]
blessings: [{ check: c, by: Ann, at: "2026-11-21T06:00:00Z", reason: b, commit: c0ffee }]
baseline: { file: baselines/main.json }
`;
    const config = 'bot/config.arena.yaml';
    expect(joinPolicies([await placed(text)], '/w/app')).toEqual({
      policy: {
        failOn: new Set(['flaky', 'errors']),
        onMissingBaseline: 'neutral',
        maxCostIncrease: { amount: 50_000_000 },
        statistics: { minimumEffect: 0.2, firstStage: 6 },
        thresholds: [
          { metric: 'passRate', level: 'fail', bound: { kind: 'absolute', value: 0.9 } },
          { metric: 'passRate', level: 'fail', bound: { kind: 'change', value: 0.1 } },
          { metric: 'passRate', level: 'warn', bound: { kind: 'change-percent', value: 5 } },
          {
            metric: 'latencyP95',
            scenario: 'refund',
            level: 'fail',
            bound: { kind: 'absolute', value: 800 },
          },
        ],
        mustPass: [{ config, scenario: 'refund' }],
        quarantine: [{ selector: { config, type: 'llm_judge' }, reason: 'r', expires: '2027-01-31' }],
        blessings: [
          {
            selector: { config, check: 'c' },
            by: 'Ann',
            at: '2026-11-21T06:00:00Z',
            reason: 'b',
            sha: 'c0ffee',
            source: 'file',
          },
        ],
      },
      trials: 7,
      baseline: { committedFile: '../bot/baselines/main.json' },
    });
  });

  test('keeps the entries of two files apart and takes settings from either', async () => {
    const one = await placed('fail_on: never\nmust_pass: [{ scenario: a }]\n', 'one');
    const two = await placed('trials: 3\nmust_pass: [{ scenario: a }]\n', 'two');
    expect(joinPolicies([one, two], '/w')).toMatchObject({
      policy: {
        failOn: new Set(),
        mustPass: [
          { config: 'one/config.arena.yaml', scenario: 'a' },
          { config: 'two/config.arena.yaml', scenario: 'a' },
        ],
      },
      trials: 3,
    });
  });

  test.each([
    [
      'fail_on: errors\n',
      'fail_on: never\n',
      /one\/arena-action.yaml:1:10 and two\/arena-action.yaml:1:10 set "fail_on"/,
    ],
    [
      'thresholds: { cost: { fail: { max: 1 } } }\n',
      'thresholds: { cost: { fail: { max: 2 } } }\n',
      /"thresholds"/,
    ],
    ['baseline: { file: a.json }\n', 'baseline: { file: a.json }\n', /"baseline" differently/],
  ])('refuses %j beside %j', async (first, second, message) => {
    const files = [await placed(first, 'one'), await placed(second, 'two')];
    expect(() => joinPolicies(files, '/w')).toThrow(message);
  });

  test('takes the same setting twice', async () => {
    const files = [await placed('fail_on: errors\n', 'one'), await placed('fail_on: errors\n', 'two')];
    expect(joinPolicies(files, '/w').policy.failOn).toEqual(new Set(['errors']));
  });
});

describe('describePolicyChange', () => {
  test.each<[string, string, readonly string[]]>([
    ['trials: 3\n', '# three\ntrials: 3\n', []],
    ['trials: 3\n', 'trials: 2\n', ['lowers trials from 3 to 2']],
    ['max_cost_increase: 10%\n', 'max_cost_increase: 0.5\n', ['changes max_cost_increase from 10% to 0.5']],
    [
      'thresholds: { cost: { fail: { max: 1 } } }\n',
      'thresholds: { cost: { fail: { max: 2 }, warn: { max: 1 } } }\n',
      ['raises thresholds.cost.fail.max from 1 to 2', 'sets thresholds.cost.warn.max to 1'],
    ],
    [
      'must_pass: [{ scenario: a }, { scenario: b }]\n',
      'must_pass: [{ scenario: b }, { scenario: c, type: t }]\n',
      ['removes must_pass of a', 'adds must_pass of c, type t'],
    ],
    [
      'quarantine: [{ scenario: a, reason: r, expires: 2026-01-31 }]\n',
      'quarantine: [{ scenario: a, reason: r, expires: 2027-01-31 }]\n',
      ['removes a quarantine of a (expires 2026-01-31)', 'adds a quarantine of a (expires 2027-01-31)'],
    ],
    [
      '',
      'blessings: [{ provider: p, by: Ann, at: "2026-11-21T06:00:00Z", reason: r }]\n',
      ['adds a blessing of provider p (by Ann)'],
    ],
  ])('from %j to %j', async (before, now, changes) => {
    const change = describePolicyChange(await fileOf(before), await fileOf(now));
    expect(change).toEqual(changes.length === 0 ? undefined : { file: 'bot/arena-action.yaml', changes });
  });

  test('a quarantine that is over can be removed, one that holds cannot', async () => {
    const before = await fileOf(
      `quarantine:\n${['2026-01-31', '2027-01-31'].map((day) => `  - { scenario: a, reason: r, expires: ${day} }\n`).join('')}`,
    );
    const expiring = (now: typeof before | undefined) =>
      withoutRemovedExpired(before, now, '2026-11-21').content.quarantine?.map(({ expires }) => expires);
    expect(expiring(undefined)).toEqual(['2027-01-31']);
    expect(expiring(before)).toEqual(['2026-01-31', '2027-01-31']);
  });
});

describe('runArena', () => {
  const files = (folder: string, policy: string) => ({
    ...smallArena(
      {
        mock: { scenarios: {}, defaultResponse: 'hello' },
        arena: { defaults: { fail_on: ['provider_error'] } },
      },
      folder,
    ),
    [`${folder}arena-action.yaml`]: policy,
  });

  test.each<[string, string, object, string]>([
    ['the file', 'on_missing_baseline: fail\n', {}, 'fail'],
    ['the caller over the file', 'on_missing_baseline: fail\n', { onMissingBaseline: 'failures' }, 'pass'],
    ['the default', 'trials: 1\n', {}, 'pass'],
  ])('is judged by %s', async (_, policy, asked, verdict) => {
    await using workspace = await createWorkspace(files('', policy));
    const { outcome } = await runWorkspace(workspace, { policy: asked });
    expect(outcome.comparison.verdict).toBe(verdict);
  });

  test('lets the file say what fails, over the manifest', async () => {
    await using workspace = await createWorkspace(files('', 'fail_on: new-failures\n'));
    const { warnings } = await runWorkspace(workspace);
    expect(warnings.join()).not.toMatch(/defaults\.fail_on/);
  });

  test('hands the committed baseline to whoever looks for one', async () => {
    await using workspace = await createWorkspace(files('', 'baseline: { file: base.json }\n'));
    const asked: unknown[] = [];
    await runWorkspace(workspace, {
      resolveBaseline: async (request) => {
        asked.push(request.committedFile);
        return { reason: 'none' };
      },
    });
    expect(asked).toEqual(['base.json']);
  });

  test('a broken file is told with its place, and nothing runs', async () => {
    await using workspace = await createWorkspace(files('', 'fail_om: never\n'));
    await expect(runWorkspace(workspace)).rejects.toMatchObject({
      problems: [{ location: { file: 'arena-action.yaml', line: 1, column: 1 } }],
    });
  });

  test('trials of the file are those of scenarios without any, but not in mock mode', async () => {
    await using workspace = await createWorkspace(files('', 'trials: 3\n'));
    expect((await runWorkspace(workspace)).outcome.result.runs).toHaveLength(1);
  });
});
