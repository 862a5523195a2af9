import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/errors/provider-error.ts';
import { judgeAgent } from '../../../src/scenario/judge/judge-agent.ts';
import { agentInput, calling, type Line, spokenModel } from '../../helpers/scenario-agents.ts';

const criteria = ['The agent is polite', 'The agent is brief'];
const met = { the_agent_is_polite: 'true', the_agent_is_brief: 'true' };
const success = calling(['finish_test', { criteria: met, verdict: 'success' }]);
const goOn = calling(['continue_test', {}]);
const refusal = new ProviderError({ code: 'REFUSED', message: 'no forced tools', status: 400 });
const maxTurns = { maxTurns: 3 };
const told = (given: Parameters<typeof agentInput>[0]) =>
  (given?.turn ?? 0) >= (given?.config?.maxTurns ?? 10) - 1 ? 2 : 1;

describe.each<[string, Parameters<typeof agentInput>[0], readonly string[]]>([
  ['on the last turn', { config: maxTurns, turn: 2 }, criteria],
  ['beyond the last turn', { config: maxTurns, turn: 7 }, criteria],
  ['on the tenth turn, the last by default', { turn: 9 }, criteria],
  ['asked', { judgmentRequest: {} }, criteria],
  ['asked with criteria', { judgmentRequest: { criteria } }, []],
])('it has to finish %s', (_name, given, own) => {
  it('and is offered nothing else', async () => {
    const model = spokenModel([success]);
    const answer = await judgeAgent({ criteria: own, model }).call(agentInput(given));
    expect(answer).toMatchObject({ success: true, metCriteria: criteria });
    expect(model.asked[0]?.toolChoice).toBe('finish_test');
    expect(model.asked[0]?.tools?.map(({ name }) => name)).toEqual(['finish_test']);
    expect(model.asked[0]?.messages.length).toBe(told(given));
  });

  it.each<[string, Line[], ReadonlySet<never> | undefined]>([
    ['by its tool', [goOn], undefined],
    ['by its tool, unforced', [refusal, goOn], undefined],
    ['in words, unforced', [refusal, '{"verdict": "continue"}'], undefined],
    ['in words without tools', ['{"verdict": "continue"}'], new Set()],
  ])('so that going on %s is no verdict', async (_how, lines, capabilities) => {
    const judge = judgeAgent({ criteria: own, model: spokenModel(lines, capabilities) });
    await expect(judge.call(agentInput(given))).rejects.toMatchObject({
      code: 'JUDGE_NO_VERDICT',
      message: expect.stringContaining('let the conversation go on'),
    });
  });

  it('so that going on beside a verdict counts for nothing', async () => {
    const both = calling(['continue_test', {}], ['finish_test', { criteria: met, verdict: 'failure' }]);
    const judge = judgeAgent({ criteria: own, model: spokenModel([both]) });
    expect(await judge.call(agentInput(given))).toMatchObject({ success: false, verdict: 'failure' });
  });
});
