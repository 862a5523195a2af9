import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/model/check.ts';
import type { Status } from '../../src/model/status.ts';
import { check } from '../../src/scenario/check-step.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, succeed } from '../../src/scenario/steps.ts';
import { met, runWith } from './run-with.ts';

const fails = check('content_includes', { patterns: ['zzz'] });
const passes = check('content_includes', { patterns: ['a'] });

/** Records a check of the author's own. */
const records =
  (status: Status, more: Partial<CheckResult> = {}): ScriptStep =>
  (_state, executor) =>
    executor.recordCheck({
      id: 'assertion/conversation/own/0',
      use: 'assertion',
      scope: 'conversation',
      index: 0,
      type: 'own',
      status,
      message: `it ${status}`,
      location: executor.stepLocation,
      ...more,
    });

const inOrder =
  (...steps: readonly ScriptStep[]): ScriptStep =>
  async (state, executor) => {
    for (const step of steps) await step(state, executor);
  };

describe('a check that a step recorded decides', () => {
  test.each<{ name: string; step: ScriptStep; verdict: string; run: string }>([
    { name: 'a failed check inside of a step', step: inOrder(fails), verdict: 'failure', run: 'failed' },
    { name: 'a failed check that was recorded', step: records('failed'), verdict: 'failure', run: 'failed' },
    {
      name: 'a check that nobody could hold',
      step: records('error'),
      verdict: 'inconclusive',
      run: 'error',
    },
    {
      name: 'a failed check before succeed() in the same step',
      step: inOrder(fails, succeed()),
      verdict: 'failure',
      run: 'failed',
    },
    {
      name: 'a failed check after succeed() in the same step',
      step: inOrder(succeed(), fails),
      verdict: 'failure',
      run: 'failed',
    },
    {
      name: 'a failed check in a step that returns a success',
      step: async (state, executor) => {
        await fails(state, executor);
        return met();
      },
      verdict: 'failure',
      run: 'failed',
    },
  ])('$name: no success, and no step follows', async ({ step, verdict, run }) => {
    const { log, result, run: recorded } = await runWith([agent(), step, agent()]);
    expect({ success: result.success, verdict: result.verdict, run: recorded.status, log }).toEqual({
      success: false,
      verdict,
      run,
      log: 'A@0',
    });
    expect(result.reasoning).toMatch(/^(content_includes|own): /);
  });

  test.each<{ name: string; step: ScriptStep }>([
    { name: 'a passed check', step: inOrder(passes) },
    { name: 'one that was skipped', step: records('skipped') },
    { name: 'one that only advises', step: records('failed', { advisory: true }) },
  ])('$name lets the run go on', async ({ step }) => {
    const { log, result, run } = await runWith([agent(), step, judge()], [met('polite')]);
    expect({ success: result.success, stop: result.stopReason, run: run.status, log }).toEqual({
      success: true,
      stop: 'judge',
      run: 'passed',
      log: 'A@0 J@0',
    });
  });
});
