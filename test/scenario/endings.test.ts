// Long: one table, a row for each ending.
import { describe, expect, test } from 'vitest';
import { type AgentReturn, AgentRole } from '../../src/scenario/agent.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, fail, judge, proceed, succeed, user } from '../../src/scenario/steps.ts';
import { executorOf, GOES_ON, loggingAgent, scenarioOf } from './logging-agents.ts';
import { met, runWith, unmet } from './run-with.ts';

interface Row {
  readonly name: string;
  readonly script: readonly ScriptStep[];
  readonly verdicts?: readonly AgentReturn[];
  readonly more?: Partial<ScenarioConfig>;
  readonly result: Partial<ScenarioResult>;
  /** Status and verdict of the finished event. */
  readonly event: string;
  /** Status of the run in the results, and of its checks. */
  readonly run: string;
  readonly log?: string;
}

const ROWS: readonly Row[] = [
  {
    name: 'succeed() ends the run, and later steps are not taken',
    script: [user(), succeed(), agent()],
    result: { success: true, verdict: 'success', stopReason: 'succeed' },
    event: 'SUCCESS success',
    run: 'passed: verdict passed',
    log: 'U@0',
  },
  {
    name: 'succeed(reasoning)',
    script: [succeed('all well')],
    result: { success: true, reasoning: 'all well' },
    event: 'SUCCESS success',
    run: 'passed: verdict passed',
  },
  {
    name: 'fail() ends the run',
    script: [fail('not good')],
    result: { success: false, verdict: 'failure', stopReason: 'fail', reasoning: 'not good' },
    event: 'FAILED failure',
    run: 'failed: verdict failed',
  },
  {
    name: 'a step that returns a verdict ends the run, with its criteria after those of checkpoints',
    script: [judge(['first']), () => ({ ...unmet('b'), metCriteria: ['a'] }), agent()],
    verdicts: [met('first')],
    result: { success: false, stopReason: 'step', metCriteria: ['first', 'a'], unmetCriteria: ['b'] },
    event: 'FAILED failure',
    run: 'failed: criterion passed, criterion passed, criterion failed',
    log: 'J@0',
  },
  {
    name: 'a step that passes on the verdict of the judge, in its own words: each criterion once',
    script: [
      judge(['first']),
      async (_state, executor) => ({ ...(await executor.judge()), reasoning: 'mine' }),
    ],
    verdicts: [met('first'), { ...unmet('b'), metCriteria: ['first', 'a'] }],
    result: {
      success: false,
      stopReason: 'step',
      reasoning: 'mine',
      metCriteria: ['first', 'first', 'a'],
      unmetCriteria: ['b'],
    },
    event: 'FAILED failure',
    run: 'failed: criterion passed, criterion passed, criterion passed, criterion failed',
  },
  {
    name: '[FIX] a step that tells the executor to end the run and returns nothing ends it as well',
    script: [async (_state, executor) => void (await executor.succeed()), agent()],
    result: { success: true, stopReason: 'succeed' },
    event: 'SUCCESS success',
    run: 'passed: verdict passed',
    log: '',
  },
  {
    name: 'what a step returns that is no verdict is ignored',
    script: [
      () => 'text',
      () => 42,
      () => ({ success: 'yes', metCriteria: [] }),
      () => ({ success: true, data: { name: 'Ann' } }),
      () => ({ success: false, error: 'no such name' }),
      () => ({ success: false, role: 'assistant', reasoning: 'a message' }),
      succeed(),
    ],
    result: { success: true },
    event: 'SUCCESS success',
    run: 'passed: verdict passed',
  },
  {
    name: 'judge() gives the final verdict',
    script: [user(), agent(), judge()],
    verdicts: [{ ...met('polite'), reasoning: 'fine' }],
    result: { success: true, stopReason: 'judge', reasoning: 'fine', metCriteria: ['polite'] },
    event: 'SUCCESS success',
    run: 'passed: criterion passed',
  },
  {
    name: 'judge() that goes on lets the script go on',
    script: [judge(), succeed()],
    result: { stopReason: 'succeed' },
    event: 'SUCCESS success',
    run: 'passed: verdict passed',
    log: 'J@0',
  },
  {
    name: 'a verdict within proceed ends the run',
    script: [proceed()],
    verdicts: [GOES_ON, unmet('brief')],
    result: { success: false, stopReason: 'judge', unmetCriteria: ['brief'] },
    event: 'FAILED failure',
    run: 'failed: criterion failed',
    log: 'U@0 A@0 J@0 U@1 A@1 J@1',
  },
  {
    name: 'the script is over with checkpoints',
    script: [judge(['one']), judge(['two'])],
    verdicts: [met('one'), met('two')],
    result: {
      success: true,
      stopReason: 'checkpoint',
      reasoning: 'All inline criteria checkpoints passed',
      metCriteria: ['one', 'two'],
      unmetCriteria: [],
    },
    event: 'SUCCESS success',
    run: 'passed: criterion passed, criterion passed',
  },
  {
    name: 'a checkpoint that fails ends the run at once; [FIX] what passed before stands there once',
    script: [judge(['one']), judge(['two']), judge(['three'])],
    verdicts: [met('one'), unmet('two')],
    result: { success: false, stopReason: 'checkpoint', metCriteria: ['one'], unmetCriteria: ['two'] },
    event: 'FAILED failure',
    run: 'failed: criterion passed, criterion failed',
    log: 'J@0 J@1',
  },
  {
    name: '[FIX] a final judgement after checkpoints tells each criterion once',
    script: [judge(['one']), judge()],
    verdicts: [met('one'), met('polite')],
    result: { success: true, stopReason: 'judge', metCriteria: ['one', 'polite'] },
    event: 'SUCCESS success',
    run: 'passed: criterion passed, criterion passed',
  },
  {
    name: 'a checkpoint with an inconclusive criterion ends the run, and is no failure',
    script: [judge(['one', 'two']), succeed()],
    verdicts: [{ ...met('one'), criteria: [{ criterion: 'two', outcome: 'inconclusive' }] }],
    result: {
      success: false,
      verdict: 'inconclusive',
      stopReason: 'checkpoint',
      metCriteria: ['one'],
      unmetCriteria: [],
    },
    event: 'FAILED inconclusive',
    run: 'error: criterion error INCONCLUSIVE, criterion passed',
  },
  {
    name: 'a checkpoint called a success with an unmet criterion ends the run as a failure',
    script: [judge(['one', 'two'])],
    verdicts: [{ ...met('one'), unmetCriteria: ['two'], reasoning: 'nice' }],
    result: { success: false, verdict: 'failure', reasoning: 'nice', unmetCriteria: ['two'] },
    event: 'FAILED failure',
    run: 'failed: criterion passed, criterion failed',
  },
  {
    name: 'succeed() after an unmet checkpoint in the same step makes no success of it',
    script: [
      async (_state, executor) => {
        await executor.judge(['one']);
        await executor.succeed();
      },
    ],
    verdicts: [unmet('one')],
    result: { success: false, verdict: 'failure', unmetCriteria: ['one'] },
    event: 'FAILED failure',
    run: 'failed: criterion failed',
  },
  {
    name: 'succeed() after a checkpoint tells it once',
    script: [judge(['one']), succeed()],
    verdicts: [met('one')],
    result: { success: true, metCriteria: ['one'] },
    event: 'SUCCESS success',
    run: 'passed: criterion passed',
  },
  {
    name: 'a checkpoint where the judge goes on records nothing',
    script: [judge(['one'])],
    result: { success: false, stopReason: 'no-conclusion', metCriteria: [] },
    event: 'FAILED failure',
    run: 'failed: verdict failed',
  },
  {
    name: 'no criteria in a list are a checkpoint all the same',
    script: [judge([]), judge()],
    verdicts: [met(), unmet('x')],
    result: { stopReason: 'judge', unmetCriteria: ['x'] },
    event: 'FAILED failure',
    run: 'failed: criterion failed',
  },
  {
    name: 'the script is over without a conclusion',
    script: [user(), agent()],
    result: {
      success: false,
      verdict: 'failure',
      stopReason: 'no-conclusion',
      reasoning: expect.stringMatching(
        /scenario\.judge\(\)[\s\S]*scenario\.succeed\(\)[\s\S]*scenario\.fail\(\)[\s\S]*maxTurns/,
      ),
    },
    event: 'FAILED failure',
    run: 'failed: verdict failed',
  },
  {
    name: '[FIX] maxTurns without a verdict: nothing unjudged is called failed',
    script: [proceed()],
    more: { maxTurns: 2 },
    result: {
      success: false,
      verdict: 'inconclusive',
      stopReason: 'max-turns',
      reasoning: 'Reached maximum turns (2) without conclusion',
      metCriteria: [],
      unmetCriteria: [],
      criteria: [
        { criterion: 'polite', outcome: 'inconclusive' },
        { criterion: 'brief', outcome: 'inconclusive' },
      ],
    },
    event: 'FAILED inconclusive',
    run: 'error: criterion error INCONCLUSIVE, criterion error INCONCLUSIVE',
    log: 'U@0 A@0 J@0 U@1 A@1 J@1',
  },
  {
    name: '[FIX] an inconclusive verdict is neither success nor failure',
    script: [judge()],
    verdicts: [
      { success: false, verdict: 'inconclusive', reasoning: 'who knows', metCriteria: [], unmetCriteria: [] },
    ],
    result: { success: false, verdict: 'inconclusive', stopReason: 'judge' },
    event: 'FAILED inconclusive',
    run: 'error: verdict error INCONCLUSIVE',
  },
  {
    name: 'an inconclusive verdict with a criterion that is not met is a failure in the results',
    script: [judge()],
    verdicts: [
      {
        ...unmet('brief'),
        verdict: 'inconclusive',
        criteria: [
          { criterion: 'brief', outcome: 'unmet' },
          { criterion: 'polite', outcome: 'inconclusive' },
        ],
      },
    ],
    result: { verdict: 'inconclusive', unmetCriteria: ['brief'] },
    event: 'FAILED inconclusive',
    run: 'failed: criterion failed, criterion error INCONCLUSIVE',
  },
  {
    name: 'no script, or an empty one, is proceed()',
    script: [],
    verdicts: [met('polite')],
    result: { success: true, stopReason: 'judge' },
    event: 'SUCCESS success',
    run: 'passed: criterion passed',
    log: 'U@0 A@0 J@0',
  },
];

describe('table A6: endings that are results', () => {
  test.each(ROWS)('$name', async ({ script, verdicts, more, result: expected, event, run: runText, log }) => {
    const { result, error, finished, run, log: acted } = await runWith(script, verdicts, more);
    expect(error).toBeUndefined();
    expect(result).toMatchObject(expected);
    const [end] = finished;
    expect(finished).toHaveLength(1);
    expect(`${end?.status} ${end?.results.verdict}`).toBe(event);
    const checks = run.checks.map(({ type, status, code = '' }) => `${type} ${status} ${code}`.trim());
    expect(`${run.status}: ${checks.join(', ')}`).toBe(runText);
    if (log !== undefined) expect(acted).toBe(log);
  });

  test('[FIX] a verdict from an agent under a script step ends the run', async () => {
    const config = scenarioOf(
      [loggingAgent([], 'A', AgentRole.AGENT, () => unmet('too early'))],
      [agent(), succeed()],
    );
    const result = await executorOf(config).run();
    expect(result).toMatchObject({ success: false, stopReason: 'judge', unmetCriteria: ['too early'] });
  });
});
