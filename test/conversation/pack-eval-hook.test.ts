import { describe, expect, test } from 'vitest';
import { createPackEvalHook } from '../../src/conversation/pack-eval-hook.ts';
import { evalsOfTurn, packEvalsOf } from '../../src/conversation/pack-evals.ts';
import type { CheckResult } from '../../src/model/check.ts';
import { execute, executeOne, type PlannedArenaInput, planArena } from '../helpers/planned-arena.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const contains = (id: string, pattern: string, extra: object = {}) => ({
  id,
  type: 'contains',
  trigger: 'on_session_complete',
  params: { patterns: [pattern] },
  ...extra,
});

/** A conversation of two turns, `one` and `two`, with the evals of its arena. */
function talk(packEvals: readonly object[], input: PlannedArenaInput = {}) {
  return executeOne({
    scenarios: { s1: { turns: [user('a'), user('b')] } },
    mock: { s1: { 1: 'one', 2: 'two' } },
    ...input,
    arena: { pack_evals: packEvals, ...input.arena },
  });
}

const brief = ({ turn, status, code, details }: CheckResult) => [
  (details as { eval_id?: string } | undefined)?.eval_id,
  turn,
  code ?? status,
];

describe('when pack evals judge', () => {
  test('turn triggers judge each turn, session triggers the conversation', async () => {
    const { result } = await talk([
      contains('each', 'o', { trigger: 'every_turn' }),
      contains('once', 'two'),
      contains('all-turns', 'one', { trigger: 'sample_turns', sample_percentage: 100 }),
      contains('all-sessions', 'one', { trigger: 'sample_sessions', sample_percentage: 100 }),
      contains('no-turns', 'x', { trigger: 'sample_turns', sample_percentage: 0 }),
      contains('no-sessions', 'x', { trigger: 'sample_sessions', sample_percentage: 0 }),
      contains('off', 'x', { enabled: false }),
    ]);
    expect(result.checks.map(brief)).toEqual([
      ['each', 0, 'passed'],
      ['all-turns', 0, 'passed'],
      ['each', 1, 'passed'],
      ['all-turns', 1, 'failed'],
      ['once', undefined, 'passed'],
      ['all-sessions', undefined, 'failed'],
    ]);
    expect(result.status).toBe('failed');
  });

  test('sampling is the same every time and takes about its share', () => {
    const [run] = planArena({
      arena: { pack_evals: [contains('some', 'x', { trigger: 'sample_turns', sample_percentage: 30 })] },
    });
    if (run === undefined) throw new Error('The plan has no run.');
    const { evals } = packEvalsOf(run);
    const turns = Array.from({ length: 1000 }, (_, turn) => evalsOfTurn(evals, 'run', { turn }).length);
    const share = turns.filter((count) => count === 1).length;
    expect(share).toBeGreaterThan(200);
    expect(share).toBeLessThan(400);
    expect(Array.from({ length: 1000 }, (_, turn) => evalsOfTurn(evals, 'run', { turn }).length)).toEqual(
      turns,
    );
    // By the hash of the run's id and the number of the turn, as PromptArena does it.
    expect(turns.slice(0, 20).flatMap((count, turn) => (count === 1 ? [turn] : []))).toEqual([
      0, 3, 5, 9, 13, 16, 19,
    ]);
  });

  test('a failed turn assertion ends the conversation, not the evals', async () => {
    const { result } = await talk(
      [contains('each', 'o', { trigger: 'every_turn' }), contains('once', 'one')],
      {
        scenarios: {
          s1: {
            turns: [
              user('a', { assertions: [{ type: 'content_includes', params: { patterns: ['x'] } }] }),
              user('b'),
            ],
          },
        },
      },
    );
    expect(result.checks.filter(({ use }) => use === 'pack-eval').map(brief)).toEqual([
      ['each', 0, 'passed'],
      ['each', 1, 'NOT_REACHED'],
      ['once', undefined, 'passed'],
    ]);
  });

  test('a conversation that breaks off leaves its evals unjudged', async () => {
    const { result } = await talk(
      [contains('each', 'o', { trigger: 'every_turn' }), contains('once', 'one')],
      {
        mock: { s1: { 1: 'one' } },
      },
    );
    expect(result.status).toBe('error');
    expect(result.checks.map(brief)).toEqual([
      ['each', 0, 'passed'],
      ['each', 1, 'NOT_REACHED'],
      ['once', undefined, 'NOT_REACHED'],
    ]);
  });

  test('a run that never started lists them, too', async () => {
    const runs = planArena({ arena: { pack_evals: [contains('once', 'one')] } });
    const { results } = await execute(runs, { signal: AbortSignal.abort() });
    expect(results[0]?.checks.map(brief)).toEqual([['once', undefined, 'NOT_REACHED']]);
  });

  test('each exchange of a simulated user is a turn', async () => {
    const evals = [contains('each', 'o', { trigger: 'every_turn' })];
    const { result } = await talk(evals, {
      scenarios: { s1: { turns: [{ role: 'customer', persona: 'p', turns: 2 }] } },
      personas: { p: {} },
      mocks: {
        assistant: {
          mock: { s1: { 1: 'one', 2: 'two' } },
          selfplay: { p: { 1: 'Hi.', 2: 'Bye.' } },
          file: 'mock.yaml',
        },
      },
      arena: {
        pack_evals: evals,
        self_play: { enabled: true, personas: [], roles: [{ id: 'customer', provider: 'assistant' }] },
      },
    });
    expect(result.checks.map(({ turn, iteration, status }) => [turn, iteration, status])).toEqual([
      [0, 0, 'passed'],
      [0, 1, 'passed'],
    ]);
    expect(result.checks.map(({ id }) => id.split('/').slice(0, 4).join('/'))).toEqual([
      'pack-eval/turn/0.0/contains',
      'pack-eval/turn/0.1/contains',
    ]);
  });
});

describe('what a pack eval says', () => {
  test('PromptArena’s entry, as in its worked example', async () => {
    const { dump, result } = await talk([contains('e1', 'x')]);
    expect(dump.conversation_assertions).toEqual({
      failed: 1,
      passed: false,
      results: [
        {
          type: 'pack_eval:contains',
          passed: false,
          message: 'The reply lacks "x"; it says "two".',
          details: { duration_ms: 0, eval_id: 'e1' },
        },
      ],
      total: 1,
    });
    expect(result.checks).toMatchObject([
      { use: 'pack-eval', type: 'pack_eval:contains', details: { result: { missing_patterns: ['x'] } } },
    ]);
  });

  test('its metric, score and groups stand in the details', async () => {
    const metric = { name: 'speed', type: 'gauge', range: { min: 0, max: 1 } };
    const { dump, result } = await talk([
      {
        ...contains('fast', 'x', { metric, groups: ['slo'] }),
        type: 'latency_budget',
        params: { max_ms: 10 },
      },
      contains('said', 'two', { metric: { name: 'said', type: 'boolean' } }),
    ]);
    expect(result.checks.map(({ status, score }) => [status, score])).toEqual([
      ['passed', 1],
      ['passed', undefined],
    ]);
    expect(result.checks[0]?.details).toMatchObject({ metric, metric_value: 1, score: 1, groups: ['slo'] });
    expect(result.checks[1]?.details).toMatchObject({ metric_value: 1 });
    expect(dump.conversation_assertions).toMatchObject({
      results: [{ details: { duration_ms: 0, eval_id: 'fast', metric_value: 1, score: 1 } }, {}],
    });
  });

  test('embeddings cannot be compared: an error that says why', async () => {
    const { result, dump } = await talk([
      {
        ...contains('same', 'x'),
        type: 'cosine_similarity',
        params: { reference: 'hi', min_similarity: 0.9 },
      },
    ]);
    expect(result).toMatchObject({
      status: 'error',
      checks: [{ code: 'UNSUPPORTED_CHECK', message: expect.stringContaining('embedding model') }],
    });
    expect(dump.conversation_assertions).toMatchObject({
      results: [{ passed: false, details: { error: expect.stringContaining('embedding model') } }],
    });
  });

  test('a judge judges, told by the eval how', async () => {
    const { result } = await talk(
      [
        {
          ...contains('kind', 'x'),
          type: 'llm_judge_session',
          params: { criteria: 'Kind?', system_prompt: 'Be strict.', min_score: 0.5 },
        },
      ],
      {
        providers: { assistant: {}, judge: {} },
        mocks: {
          assistant: { mock: { s1: { 1: 'one', 2: 'two' } } },
          judge: { defaultResponse: '{"passed":true,"score":0.25,"reasoning":"Rude."}' },
        },
        arena: {
          judges: [{ name: 'j', provider: 'judge' }],
          pack_evals: [
            {
              ...contains('kind', 'x'),
              type: 'llm_judge_session',
              params: { criteria: 'Kind?', system_prompt: 'Be strict.', min_score: 0.5 },
            },
          ],
        },
      },
    );
    expect(result.checks).toMatchObject([
      { type: 'pack_eval:llm_judge_session', status: 'failed', details: { eval_id: 'kind', score: 0.25 } },
    ]);
  });
});

describe('which pack evals there are', () => {
  test('an eval takes the place of an earlier one of its id; those of a prompt hold for it alone', () => {
    const [run] = planArena({
      arena: { pack_evals: [contains('a', 'arena'), contains('b', 'arena')] },
      prompt: { evals: [contains('c', 'prompt'), contains('a', 'prompt')] },
    });
    if (run?.kind !== 'scenario') throw new Error('The plan has no run.');
    const said = (evals: ReturnType<typeof packEvalsOf>['evals']) =>
      evals.map(({ evalId, check }) => [evalId, (check.rawParams.patterns as string[])[0]]);
    expect(said(packEvalsOf(run).evals)).toEqual([
      ['a', 'prompt'],
      ['b', 'arena'],
      ['c', 'prompt'],
    ]);
    expect(said(packEvalsOf({ ...run, prompt: undefined }).evals)).toEqual([
      ['a', 'arena'],
      ['b', 'arena'],
    ]);
  });

  test.each([
    ['all of them', {}, true],
    ['those of a type', { types: ['contains'] }, true],
    ['none of another type', { types: ['regex'] }, false],
    ['none when they are skipped', { skip: true }, false],
  ])('a hook has %s', (_title, choice, hasEvals) => {
    const [run] = planArena({ arena: { pack_evals: [contains('a', 'x')] } });
    if (run === undefined) throw new Error('The plan has no run.');
    expect(createPackEvalHook({ ...packEvalsOf(run), ...choice }).hasEvals).toBe(hasEvals);
  });
});
