import { describe, expect, test } from 'vitest';
import { chooseConcurrency, chooseMarkdownSections, choosePolicy } from '../../src/arena/arena-defaults.ts';
import type { Arena } from '../../src/manifest/arena.ts';
import { smallArena } from '../helpers/manifests.ts';
import { runWorkspace } from '../helpers/run-workspace.ts';
import { createWorkspace } from '../helpers/workspace.ts';

const arena = (defaults: Arena['defaults']): Arena => ({ providers: [], defaults });

test.each<[string, number | undefined, readonly Arena[], number]>([
  ['nobody says anything', undefined, [arena({})], 6],
  ['a manifest does', undefined, [arena({ concurrency: 2 })], 2],
  ['two manifests do', undefined, [arena({ concurrency: 9 }), arena({ concurrency: 4 }), arena({})], 4],
  ['a manifest says nothing useful', undefined, [arena({ concurrency: 0 })], 6],
  ['it was asked for', 3, [arena({ concurrency: 2 })], 3],
])('runs at a time when %s', (_case, asked, arenas, expected) => {
  expect(chooseConcurrency(asked, arenas)).toBe(expected);
});

describe('what fails the verdict', () => {
  const usual = ['new-failures', 'errors'];
  test.each<[string, readonly (readonly string[] | undefined)[], readonly string[]]>([
    ['nothing is said', [undefined], usual],
    ['the list is empty', [[]], usual],
    ['assertions', [['assertion_failure']], ['failures']],
    ['guardrails', [['validation_error']], ['failures']],
    ['providers', [['provider_error']], ['errors']],
    ['timeouts', [['timeout']], ['errors']],
    ['several', [['assertion_failure', 'timeout', 'provider_error']], ['failures', 'errors']],
    ['two manifests, one of them silent', [['provider_error'], undefined], ['errors', 'new-failures']],
  ])('%s', (_case, lists, expected) => {
    const arenas = lists.map((list) => arena(list === undefined ? {} : { fail_on: [...list] }));
    const warnings: string[] = [];
    const { failOn } = choosePolicy({ onMissingBaseline: 'failures' }, arenas, (text) => warnings.push(text));
    expect([...failOn]).toEqual(expected);
    // Nobody should take a gate for closed that never closes.
    const gatesChecks = expected.some((condition) => condition !== 'errors');
    expect(warnings).toEqual(
      gatesChecks ? [] : [expect.stringMatching(/^defaults\.fail_on names errors alone/)],
    );
  });

  test('what was asked for wins, nothing included', () => {
    const asked = { failOn: new Set<never>(), onMissingBaseline: 'failures' } as const;
    expect(choosePolicy(asked, [arena({ fail_on: ['provider_error'] })], expect.fail)).toEqual(asked);
  });

  test('a word that means nothing is named', () => {
    const warnings: string[] = [];
    const arenas = [arena({ fail_on: ['constructor', 'provider_error'] })];
    const { failOn } = choosePolicy({ onMissingBaseline: 'failures' }, arenas, (text) => warnings.push(text));
    expect([...failOn]).toEqual(['errors']);
    expect(warnings).toEqual([
      expect.stringContaining('"constructor" is not known'),
      expect.stringContaining('names errors alone'),
    ]);
  });
});

const switches = {
  include_details: false,
  show_overview: true,
  show_results_matrix: false,
  show_failed_tests: false,
  show_cost_summary: false,
};
const shown = { overview: true, matrix: false, details: false, failed: false, cost: false };
const block = { dir: 'out', formats: ['json'] };

test.each<[string, readonly Arena['defaults'][], object | undefined]>([
  ['nothing', [{}], undefined],
  ['the output block', [{ output: { ...block, markdown: switches } }], shown],
  ['the old place', [{ markdown_config: switches }], shown],
  ['the old place beside an output block', [{ output: block, markdown_config: switches }], undefined],
  [
    'two manifests',
    [{ markdown_config: switches }, { markdown_config: { ...switches, show_cost_summary: true } }],
    { ...shown, cost: true },
  ],
])('sections of the Markdown report said by %s', (_case, defaults, expected) => {
  expect(chooseMarkdownSections(defaults.map(arena))).toEqual(expected);
});

test('a run obeys its manifest: sections, concurrency and what fails', async () => {
  const failing = { type: 'content_includes', params: { patterns: ['never'] } };
  await using workspace = await createWorkspace(
    smallArena({
      scenarios: { a: { turns: [{ role: 'user', content: 'Hi', assertions: [failing] }] }, b: {}, c: {} },
      mock: { defaultResponse: 'ok' },
      arena: {
        defaults: {
          concurrency: 1,
          fail_on: ['provider_error'],
          output: { dir: 'out', formats: ['markdown'], markdown: switches },
        },
      },
    }),
  );
  let running = 0;
  let most = 0;
  const { outcome, warnings } = await runWorkspace(workspace, {
    formats: [],
    onEvent: ({ type }) => {
      running += type === 'arena.run.started' ? 1 : type === 'arena.run.completed' ? -1 : 0;
      most = Math.max(most, running);
    },
  });
  expect(warnings).toEqual([expect.stringContaining('names errors alone')]);
  expect(most).toBe(1);
  expect(outcome).toMatchObject({
    exitCode: 0,
    comparison: { verdict: 'pass', gate: [{ rule: 'errors' }, {}] },
  });
  const headings = (await workspace.read('out/results.md')).match(/^#.*$/gm);
  expect(headings).toEqual(['# 🧪 PromptArena Test Results', '## 📊 Overview']);
});
