import { describe, expect, test } from 'vitest';
import type { RunArenaOptions } from '../../src/arena/outcome.ts';
import { ManifestProblemsError } from '../../src/manifest/manifest-problems-error.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const one = (id: string, trigger: string, pattern: string, extra: object = {}) => ({
  id,
  type: 'contains',
  trigger,
  params: { patterns: [pattern] },
  ...extra,
});

const PACK = {
  id: 'support-pack',
  name: 'Support',
  template_engine: { version: 'v1' },
  evals: [one('turns', 'every_turn', 'o'), one('session', 'on_session_complete', 'overridden')],
  prompts: {
    support: {
      system_template: 'x',
      evals: [
        one('session', 'on_session_complete', 'two'),
        one('all', 'sample_sessions', 'x', { sample_percentage: 100 }),
      ],
    },
  },
};

async function runWith(pack: unknown, options: Partial<RunArenaOptions> = {}, arena: object = {}) {
  await using workspace = await createWorkspace({
    ...smallArena({
      scenarios: {
        hello: {
          turns: [
            { role: 'user', content: 'a' },
            { role: 'user', content: 'b' },
          ],
        },
      },
      mock: { scenarios: { hello: { turns: { 1: 'one', 2: 'two' } } } },
      arena: {
        pack_file: 'packs/support.pack.json',
        pack_evals: [one('half', 'sample_turns', 'o', { sample_percentage: 50 })],
        ...arena,
      },
    }),
    'packs/support.pack.json': typeof pack === 'string' ? pack : JSON.stringify(pack, null, 2),
  });
  const { outcome } = await runWorkspace(workspace, options);
  const [run] = outcome.result.runs;
  const dump = await workspace.readJson<{ conversation_assertions: { total: number; failed: number } }>(
    `out/${run?.id}.json`,
  );
  return { outcome, run, dump };
}

async function problemsWith(pack: unknown, arena: object = {}): Promise<readonly string[]> {
  try {
    await runWith(pack, {}, arena);
    return [];
  } catch (error) {
    if (!(error instanceof ManifestProblemsError)) throw error;
    return error.problems
      .filter(({ severity }) => severity === 'error')
      .map(({ code, location, message, hint }) =>
        [`${location.file}:${location.line}`, code, message, hint ?? ''].join(' ').trim(),
      );
  }
}

describe('the pack of an arena', () => {
  test('its evals judge with all four triggers, those of the arena among them', async () => {
    const { run, outcome, dump } = await runWith(PACK);
    const found = run?.checks.map(({ type, turn, status, details, location }) => [
      (details as { eval_id: string }).eval_id,
      type,
      turn,
      status,
      location.file,
    ]);
    const packed = 'packs/support.pack.json';
    expect(found).toEqual([
      ['turns', 'pack_eval:contains', 0, 'passed', packed],
      ['half', 'pack_eval:contains', 0, 'passed', 'config.arena.yaml'],
      ['turns', 'pack_eval:contains', 1, 'passed', packed],
      ['session', 'pack_eval:contains', undefined, 'passed', packed],
      ['all', 'pack_eval:contains', undefined, 'failed', packed],
    ]);
    expect(run?.checks.at(-1)?.location.line).toBeGreaterThan(1);
    expect(run?.status).toBe('failed');
    expect(outcome.exitCode).toBe(1);
    expect(dump.conversation_assertions).toMatchObject({ total: 5, failed: 1 });
  });

  test.each<[string, Partial<RunArenaOptions>, number]>([
    ['none of them when they are skipped', { packEvals: { skip: true } }, 0],
    ['those of the types asked for', { packEvals: { types: ['regex'] } }, 1],
    ['all of them for an empty list of types', { packEvals: { types: [] } }, 4],
  ])('judges %s', async (_title, options, count) => {
    const regex = { ...one('r', 'on_session_complete', ''), type: 'regex', params: { pattern: 'two' } };
    const { run } = await runWith({ evals: [one('turns', 'every_turn', 'o'), regex] }, options, {
      pack_evals: [one('in-place', 'on_session_complete', 'two')],
    });
    expect(run?.checks.length).toBe(count);
  });
});

describe('what is wrong with a pack', () => {
  test.each<[string, unknown, readonly string[]]>([
    [
      'an unknown type, at its line',
      { evals: [{ ...one('a', 'every_turn', 'x'), type: 'containz' }] },
      [
        'packs/support.pack.json:5 unknown-check-type There is no check called "containz". Did you mean "contains"?',
      ],
    ],
    [
      'an eval that is switched off',
      { evals: [{ ...one('a', 'every_turn', 'x'), type: 'containz', enabled: false }] },
      [
        'packs/support.pack.json:5 unknown-check-type There is no check called "containz". Did you mean "contains"?',
      ],
    ],
    [
      'an unknown trigger',
      { evals: [one('a', 'every_turns', 'x')] },
      [
        'packs/support.pack.json:6 unknown-word "trigger" cannot be "every_turns". Did you mean "every_turn"?',
      ],
    ],
    [
      'a share beyond all',
      { evals: [one('a', 'sample_turns', 'x', { sample_percentage: 101 })] },
      ['packs/support.pack.json:12 out-of-range "sample_percentage" is 101; it must be between 0 and 100.'],
    ],
    [
      'an id that is taken',
      { prompts: { p: { evals: [one('a', 'every_turn', 'x'), one('a', 'every_turn', 'x')] } } },
      [
        'packs/support.pack.json:16 duplicate-name "a" is taken already in line 6. Give each entry its own "id".',
      ],
    ],
    [
      'a metric without a proper name, type and range',
      {
        evals: [
          one('a', 'every_turn', 'x', { metric: { name: '1x', type: 'gage', range: { min: 2, max: 1 } } }),
        ],
      },
      [
        'packs/support.pack.json:13 invalid-value "1x" is no name of a metric. Use letters, digits, _ and :, and no digit first.',
        'packs/support.pack.json:14 unknown-word "type" cannot be "gage". Did you mean "gauge"?',
        'packs/support.pack.json:15 out-of-range The range begins at 2 and ends at 1, below its beginning.',
      ],
    ],
    [
      'an eval without a type',
      { evals: [{ id: 'a', trigger: 'every_turn', params: {} }] },
      ['packs/support.pack.json:3 missing-key "type" is missing. Add "type": Type of the check.'],
    ],
  ])('%s', async (_title, pack, problems) => {
    expect(await problemsWith(pack)).toEqual(problems);
  });

  test('a pack outside the repository is not read', async () => {
    const [problem] = await problemsWith({}, { pack_file: '/etc/hostname' });
    expect(problem).toContain('missing-file The pack file /etc/hostname cannot be read: it lies outside');
  });

  test('keys of other programs are left alone', async () => {
    const metric = { name: 'x', type: 'gauge', unit: 'ms' };
    expect(await problemsWith({ $schema: 'x', evals: [one('a', 'every_turn', 'o', { metric })] })).toEqual(
      [],
    );
  });
});
