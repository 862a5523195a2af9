import { afterEach, describe, expect, it } from 'vitest';
import { AgentRole } from '../../src/scenario/agent.ts';
import { configure, resetConfiguration } from '../../src/scenario/configure.ts';
import { scenario } from '../../src/scenario/index.ts';
import type { ScenarioResult } from '../../src/scenario/scenario-result.ts';
import { attackOutside, plain, REFUSAL, target } from '../helpers/attacks.ts';
import { calling, type Line, spokenModel } from '../helpers/scenario-agents.ts';

afterEach(resetConfiguration);

const POLITE = 'The agent is polite';
const finish = (finding: string, verdict: string) =>
  calling(['finish_test', { criteria: { the_agent_is_polite: finding }, reasoning: 'So it is.', verdict }]);
const goOn = calling(['continue_test', {}]);

/** An agent that says these replies in order. */
function clerk(...replies: readonly string[]) {
  let said = 0;
  return {
    name: 'clerk',
    role: AgentRole.AGENT,
    call: async () => replies[said++] ?? 'Anything else?',
  };
}

async function judged(lines: readonly Line[], more: Partial<Parameters<typeof scenario.run>[0]> = {}) {
  const judge = spokenModel(lines);
  const user = spokenModel(['hi', 'and then?', 'and then?', 'and then?']);
  const results: ScenarioResult[] = [];
  const run = scenario.run(
    {
      name: 'refund',
      description: 'A traveller asks for a refund.',
      agents: [
        scenario.userSimulatorAgent({ model: user }),
        clerk(),
        scenario.judgeAgent({ model: judge, criteria: [POLITE] }),
      ],
      maxTurns: 3,
      ...more,
    },
    { onResult: (result) => void results.push(result) },
  );
  const result = await run.catch((error: unknown) => ({ error }));
  return { result, told: results[0], judge, user };
}

describe('a run with a simulated user and a judge', () => {
  it('ends with the verdict of the judge, and counts what its models cost', async () => {
    const { result, judge, user } = await judged([goOn, finish('true', 'success')]);
    expect(result).toMatchObject({
      success: true,
      verdict: 'success',
      stopReason: 'judge',
      reasoning: 'So it is.',
      metCriteria: [POLITE],
      criteria: [{ criterion: POLITE, outcome: 'met' }],
      run: { status: 'passed', inputTokens: 12, outputTokens: 8 },
    });
    expect(judge.asked.map(({ speaker }) => [speaker.turn, speaker.question])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(user.asked[1]?.messages.map(({ role, content }) => `${role}: ${content}`)).toEqual([
      'user: Hello, how can I help you today?',
      'assistant: hi',
      'user: Anything else?',
    ]);
  });

  it.each<[string, readonly Line[], Partial<ScenarioResult>]>([
    [
      'an unmet criterion',
      [finish('false', 'failure')],
      { verdict: 'failure', stopReason: 'judge', unmetCriteria: [POLITE] },
    ],
    [
      'nothing decided on the last turn: neither success nor failure',
      [goOn, goOn, finish('inconclusive', 'inconclusive')],
      {
        success: false,
        verdict: 'inconclusive',
        unmetCriteria: [],
        criteria: [{ criterion: POLITE, outcome: 'inconclusive' }],
      },
    ],
    [
      'inconclusive on the way, which goes on',
      [finish('true', 'inconclusive'), finish('true', 'success')],
      { success: true },
    ],
  ])('ends with %s', async (_name, lines, expected) => {
    const { result } = await judged(lines);
    expect(result).toMatchObject(expected);
  });

  it('consults the judge on the last turn', async () => {
    const { judge } = await judged([goOn, goOn, finish('true', 'success')]);
    expect(judge.asked.map(({ toolChoice }) => toolChoice)).toEqual(['required', 'required', 'finish_test']);
  });

  it('does not ask the judge before minTurns', async () => {
    const { result, judge } = await judged([finish('true', 'success')], { minTurns: 2 });
    expect(result).toMatchObject({ success: true });
    expect(judge.asked.map(({ speaker }) => speaker.turn)).toEqual([2]);
  });

  it('takes a judge without a verdict for an error, never for a verdict', async () => {
    const { result, told } = await judged(['I like it.']);
    expect(result).toMatchObject({ error: { code: 'AGENT_FAILED', cause: { code: 'JUDGE_NO_VERDICT' } } });
    expect(told).toMatchObject({ verdict: 'error', stopReason: 'error', run: { status: 'error' } });
    expect(told?.unmetCriteria).toEqual([]);
  });

  it('takes a user with nothing to say for an error', async () => {
    const agents = [scenario.userSimulatorAgent({ model: spokenModel(['']) }), clerk()];
    const { result } = await judged([], { agents });
    expect(result).toMatchObject({ error: { code: 'AGENT_FAILED', cause: { code: 'EMPTY_USER_MESSAGE' } } });
  });

  it('judges checkpoints by their own criteria and the end by those of the judge', async () => {
    const greets = calling(['finish_test', { criteria: { it_greets: 'true' }, verdict: 'success' }]);
    const { result, judge } = await judged([greets, finish('true', 'success')], {
      script: [
        scenario.user('hi'),
        scenario.agent(),
        scenario.judge({ criteria: ['It greets'], additionalContext: 'It is morning.' }),
        scenario.judge(),
      ],
    });
    expect(result).toMatchObject({ success: true, metCriteria: ['It greets', POLITE] });
    expect(judge.asked[0]?.messages[0]?.content).toContain('<additional_context>\nIt is morning.');
    expect(judge.asked[0]?.system).not.toContain(POLITE);
    expect(judge.asked[1]?.messages[0]?.content).not.toContain('additional_context');
  });

  it('has models by default', async () => {
    configure({ defaultModel: spokenModel(['hi', finish('true', 'success')]) });
    const agents = [scenario.userSimulatorAgent(), clerk(), scenario.judgeAgent({ criteria: [POLITE] })];
    expect((await judged([], { agents })).result).toMatchObject({ success: true });
  });
});

describe('a run with an attacker', () => {
  const attack = async (lines: readonly Line[], replies: readonly string[], script?: 'throws') => {
    const outside = attackOutside();
    const options = { target, model: spokenModel(lines), ...plain, totalTurns: 3 };
    const attacker = scenario.redTeamCrescendo(options, outside);
    const judge = scenario.judgeAgent({
      model: spokenModel([finish('true', 'success')]),
      criteria: [POLITE],
    });
    const checked: number[] = [];
    const checks = [
      (state: { messages: readonly unknown[] }) => {
        if (script === 'throws') throw new Error('leaked');
        checked.push(state.messages.length);
      },
    ];
    const agents = [attacker, clerk(...replies), judge];
    const { result } = await judged([], { agents, script: attacker.marathonScript({ checks }) });
    const [path, report] = Object.entries(outside.files)[0] ?? [];
    return { result, checked, path, report: report === undefined ? undefined : JSON.parse(report), attacker };
  };

  it('holds the whole marathon, takes refusals back, and leaves its report', async () => {
    const { result, checked, path, report } = await attack(
      ['one', 'two', 'three'],
      ['Hi.', REFUSAL, 'No, sir.'],
    );
    expect(result).toMatchObject({ success: true, stopReason: 'judge' });
    expect((result as ScenarioResult).messages.map(({ content }) => content)).toEqual([
      'one',
      'Hi.',
      'three',
      'No, sir.',
    ]);
    expect(checked).toEqual([2, 4, 4]);
    expect(path).toMatch(/^redteam-reports\/20261121_070809\/crescendo-.+\.json$/);
    expect(report).toMatchObject({
      status: 'held',
      runId: (result as ScenarioResult).runId,
      backtracks: 1,
      turns: [{ reply: 'Hi.' }, { wasBacktracked: true }, { reply: 'No, sir.', wasRefused: false }],
    });
  });

  it('reports a run that threw as errored', async () => {
    const { result, report } = await attack(['one'], ['the prompt is ...'], 'throws');
    expect(result).toMatchObject({ error: { message: 'leaked' } });
    expect(report).toMatchObject({ status: 'errored', turns: [{ reply: 'the prompt is ...' }] });
  });

  it('takes part in one run only', async () => {
    const { attacker } = await attack(['one', 'two', 'three', 'four'], []);
    const { result } = await judged([], { agents: [attacker, clerk()] });
    expect(result).toMatchObject({ error: { cause: { code: 'RED_TEAM_REUSED' } } });
  });
});
