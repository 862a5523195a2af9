import { AssertionError } from 'node:assert';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { defineCheck } from '../../src/checks/check.ts';
import { type AgentReturn, AgentRole } from '../../src/scenario/agent.ts';
import { check } from '../../src/scenario/check-step.ts';
import { configure } from '../../src/scenario/configure.ts';
import { assertScenarioPasses, scenarioMatchers } from '../../src/scenario/matchers.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, judge, succeed, user } from '../../src/scenario/steps.ts';
import { HOSTILE_TEXT } from '../fixtures/results/hostile-text.ts';
import { executorOf, loggingAgent, scenarioOf } from './logging-agents.ts';

const CALL: AgentReturn = [
  {
    role: 'assistant',
    content: [{ type: 'tool-call', toolCallId: 'c1', toolName: 'find_order', input: { id: 'A-1' } }],
  },
  {
    role: 'tool',
    content: [
      { type: 'tool-result', toolCallId: 'c1', toolName: 'find_order', output: 'sent \u001b[31myesterday' },
    ],
  },
  { role: 'assistant', content: 'It was sent.\n::error::yesterday' },
];

function hold(script: readonly ScriptStep[], verdict?: AgentReturn): Promise<ScenarioResult> {
  const agents = [
    loggingAgent([], 'U', AgentRole.USER),
    loggingAgent([], 'A', AgentRole.AGENT, () => CALL),
    loggingAgent([], 'J', AgentRole.JUDGE, () => verdict ?? []),
  ];
  return executorOf(scenarioOf(agents, script), { workingDirectory: import.meta.dirname }).run();
}

const UNMET: AgentReturn = {
  success: false,
  reasoning: 'Nobody said when it arrives.',
  metCriteria: ['The agent looks the order up'],
  unmetCriteria: ['The agent says when it arrives'],
};

describe('what test runners are told', () => {
  test('an unmet criterion: verdict, reasoning, criteria and conversation', async () => {
    const result = await hold([user('Where is my order?'), agent(), judge()], UNMET);
    const { pass, message } = scenarioMatchers.toPassScenario(result);
    expect(pass).toBe(false);
    await expect(message()).toMatchFileSnapshot('../golden/scenario/unmet-criterion.txt');
    expect(() => assertScenarioPasses(result)).toThrow(AssertionError);
  });

  test('hostile text, wherever it comes from, is shown and does nothing', async () => {
    const agents = [
      loggingAgent([], 'U', AgentRole.USER, () => HOSTILE_TEXT),
      loggingAgent([], 'A', AgentRole.AGENT, () => HOSTILE_TEXT),
      loggingAgent([], 'J', AgentRole.JUDGE, () => ({
        success: false,
        reasoning: HOSTILE_TEXT,
        metCriteria: [],
        unmetCriteria: [HOSTILE_TEXT],
      })),
    ];
    const config = scenarioOf(agents, [user(), agent(), judge()], { name: HOSTILE_TEXT });
    const result = await executorOf(config, { workingDirectory: import.meta.dirname }).run();
    const text = scenarioMatchers.toPassScenario(result).message();
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(text).not.toMatch(/^\s*(?:::|##\[)/m);
    // Whatever begins a line says something of the result; nothing that was said does.
    expect(text.match(/^\S+/gm)).toEqual(['Scenario', 'Reasoning:', 'Criteria:', 'Conversation:']);
    await expect(text).toMatchFileSnapshot('../golden/scenario/unmet-hostile.txt');
  });

  test('a failed check of a step stands beside the conversation', async () => {
    const script = [
      user('Where is my order?'),
      agent(),
      check('tools_called', { tools: ['refund'] }),
      succeed(),
    ];
    const { message } = scenarioMatchers.toPassScenario(await hold(script));
    const text = message().replaceAll(/:\d+:\d+\)/g, ':LINE)');
    await expect(text).toMatchFileSnapshot('../golden/scenario/failed-check.txt');
  });

  test('a scenario that passed passes, and says so where that is not wanted', async () => {
    const result = await hold([user('Where?'), agent(), succeed()]);
    expect(() => assertScenarioPasses(result)).not.toThrow();
    expect(scenarioMatchers.toPassScenario(result)).toMatchObject({ pass: true });
    expect(scenarioMatchers.toPassScenario(result).message()).toBe(
      'Scenario "refund" passed, and was expected not to.',
    );
  });

  test.each([undefined, null, 'passed', Promise.resolve()])('%s is no result', (value) => {
    const { pass, message } = scenarioMatchers.toPassScenario(value);
    expect([pass, message()]).toEqual([false, expect.stringMatching(/await/)]);
  });
});

const politeness = defineCheck({
  type: 'polite',
  scope: 'both',
  description: 'Says please.',
  params: z.strictObject({}),
  evaluate: ({ reply, scope }) =>
    reply?.content.includes('please')
      ? { status: 'passed', message: 'It is polite.' }
      : { status: 'failed', message: `There is no "please" in the ${scope}.` },
});

describe('check', () => {
  test('checks that pass are a verdict of their own, with a place and an id each', async () => {
    const tools = { tools: ['find_order'] };
    const script = [user('Where?'), agent(), check('tools_called', tools), check('tools_called', tools)];
    const { run, stopReason, success } = await hold(script);
    expect([success, stopReason, run.status]).toEqual([true, 'checkpoint', 'passed']);
    expect(run.checks).toMatchObject([
      { use: 'assertion', type: 'tools_called', status: 'passed', location: { file: 'matchers.test.ts' } },
      { id: `${run.checks[0]?.id}/2` },
    ]);
  });

  test.each([
    ['conversation', 'There is no "please" in the conversation.', undefined],
    ['turn', 'There is no "please" in the turn.', 'turn' as const],
  ])('one that fails ends the run, once: %s', async (_, message, scope) => {
    const after: string[] = [];
    const step = check(
      politeness,
      {},
      { message: 'Mind your manners', ...(scope === undefined ? {} : { scope }) },
    );
    const { reasoning, run, success, verdict } = await hold([
      user('Hi'),
      agent(),
      step,
      () => after.push('on'),
    ]);
    expect([success, verdict, run.status, after]).toEqual([false, 'failure', 'failed', []]);
    expect(run.checks).toMatchObject([
      { type: 'polite', scope: scope ?? 'conversation', message: `Mind your manners (${message})` },
    ]);
    expect(reasoning).toBe(`polite: Mind your manners (${message})`);
  });

  test('one that cannot judge leaves the run inconclusive', async () => {
    const broken = defineCheck({
      ...politeness,
      type: 'broken',
      params: z.strictObject({}),
      evaluate: () => {
        throw new Error('no dictionary');
      },
    });
    const { run, verdict } = await hold([user('Hi'), agent(), check(broken)]);
    expect([verdict, run.status]).toEqual(['inconclusive', 'error']);
    expect(run.checks).toMatchObject([{ code: 'CHECK_CRASHED' }]);
  });

  test('a check of the author is found by its name once it is configured', async () => {
    try {
      expect(() => check('polite')).toThrow(/no check of this type/);
      configure({ checks: [politeness] });
      const { run } = await hold([user('Hi'), agent(), check('polite')]);
      expect(run.checks).toMatchObject([{ type: 'polite', status: 'failed' }]);
    } finally {
      configure({ checks: [] });
    }
  });

  test.each([
    ['a near name', () => check('tools_caled', { tools: ['a'] }), /Did you mean "tools_called"/],
    ['a wrong parameter', () => check('tools_called', { tool: ['a'] }), /unknown parameter "tool"/],
    ['a check that is not built', () => check('toxicity'), /cannot evaluate it/],
    ['a check that asks a judge', () => check('llm_judge', { criteria: 'Be nice.' }), /use `judge/],
    [
      'a scope it has not',
      () => check('content_includes', { patterns: ['a'] }, { scope: 'conversation' }),
      /judges a turn/,
    ],
  ])('refuses %s when the script is written', (_, make, message) => {
    expect(make).toThrow(message);
  });
});
