import { describe, expect, it } from 'vitest';
import { ProviderError } from '../../../src/errors/provider-error.ts';
import type { JudgeResult } from '../../../src/scenario/agent.ts';
import { judgeAgent } from '../../../src/scenario/judge/judge-agent.ts';
import { agentInput, calling, spokenModel } from '../../helpers/scenario-agents.ts';

const POLITE = 'The agent is polite';
const BRIEF = 'The agent is brief';
const criteria = [POLITE, BRIEF];
const met = { the_agent_is_polite: 'true', the_agent_is_brief: 'true' };
const finish = (args: object) => calling(['finish_test', args as never]);
const success = finish({ criteria: met, reasoning: 'Both hold.', verdict: 'success' });
const goOn = calling(['continue_test', {}]);
const refusal = new ProviderError({ code: 'REFUSED', message: 'no forced tools', status: 400 });

describe('what of an answer becomes a verdict', () => {
  const verdict = (outcomes: string, result: Partial<JudgeResult>) => ({ outcomes, ...result });
  it.each<[string, object, ReturnType<typeof verdict>]>([
    [
      'all true',
      { criteria: met, verdict: 'success' },
      verdict('met met', { success: true, verdict: 'success' }),
    ],
    [
      'JSON booleans',
      { criteria: { the_agent_is_polite: true, the_agent_is_brief: false }, verdict: 'failure' },
      verdict('met unmet', { success: false, verdict: 'failure' }),
    ],
    [
      'success in words with a criterion that failed',
      { criteria: { ...met, the_agent_is_brief: 'false' }, verdict: 'success' },
      verdict('met unmet', { success: false, verdict: 'failure' }),
    ],
    [
      'success in words with an inconclusive criterion [FIX: kept apart from failed]',
      { criteria: { ...met, the_agent_is_brief: 'inconclusive' }, verdict: 'success' },
      verdict('met inconclusive', { success: false, verdict: 'inconclusive', unmetCriteria: [] }),
    ],
    [
      'a criterion that is missing [FIX: not judged, so not failed]',
      { criteria: { the_agent_is_polite: 'true' }, verdict: 'failure' },
      verdict('met inconclusive', { success: false, verdict: 'failure', unmetCriteria: [] }),
    ],
    [
      'criteria in another order, mapped by key',
      { criteria: { the_agent_is_brief: 'false', the_agent_is_polite: 'true' }, verdict: 'failure' },
      verdict('met unmet', { metCriteria: [POLITE], unmetCriteria: [BRIEF] }),
    ],
    [
      'criteria as a JSON string',
      { criteria: JSON.stringify(met), verdict: 'success' },
      verdict('met met', { success: true }),
    ],
    [
      'criteria that are no object',
      { criteria: 'all fine', verdict: 'success' },
      verdict('unmet unmet', {
        success: false,
        verdict: 'failure',
        reasoning: expect.stringContaining('usable'),
      }),
    ],
    [
      'criteria that are missing',
      { verdict: 'success' },
      verdict('unmet unmet', { success: false, verdict: 'failure' }),
    ],
    [
      'no reasoning',
      { criteria: met, verdict: 'success' },
      verdict('met met', { reasoning: 'No reasoning provided' }),
    ],
    ['no verdict', { criteria: met }, verdict('met met', { success: false, verdict: 'inconclusive' })],
    [
      'a verdict nobody knows',
      { criteria: met, verdict: 'great' },
      verdict('met met', { verdict: 'inconclusive' }),
    ],
    [
      'a key of the prototype',
      { criteria: { constructor: 'true' }, verdict: 'success' },
      verdict('inconclusive inconclusive', { success: false }),
    ],
  ])('%s', async (_name, args, { outcomes, ...result }) => {
    const judge = judgeAgent({ criteria, model: spokenModel([finish(args)]) });
    const answer = (await judge.call(agentInput({ judgmentRequest: {} }))) as JudgeResult;
    expect(answer).toMatchObject(result);
    expect(answer.criteria?.map(({ outcome }) => outcome).join(' ')).toBe(outcomes);
  });

  it('reads arguments that are a JSON string', async () => {
    const args = JSON.stringify({ criteria: met, verdict: 'success' });
    const judge = judgeAgent({ criteria, model: spokenModel([calling(['finish_test', args])]) });
    expect(await judge.call(agentInput())).toMatchObject({ success: true });
  });

  it('takes the first of several calls that decides', async () => {
    const both = calling(['continue_test', {}], ['finish_test', { criteria: met, verdict: 'success' }]);
    expect(await judgeAgent({ criteria, model: spokenModel([both]) }).call(agentInput())).toEqual([]);
  });
});

describe('when a verdict is wanted', () => {
  const maxTurns = { maxTurns: 3 };
  const told = (given: Parameters<typeof agentInput>[0]) =>
    (given?.turn ?? 0) >= (given?.config?.maxTurns ?? 10) - 1 ? 2 : 1;

  it.each<[string, Parameters<typeof agentInput>[0], readonly string[]]>([
    ['on the way', { config: maxTurns, turn: 1 }, criteria],
    ['without criteria, as nothing is forced', { config: maxTurns, turn: 2 }, []],
  ])('the judge may go on %s', async (_name, given, own) => {
    const model = spokenModel([goOn]);
    expect(await judgeAgent({ criteria: own, model }).call(agentInput(given))).toEqual([]);
    expect(model.asked[0]?.toolChoice).toBe('required');
    expect(model.asked[0]?.tools?.map(({ name }) => name)).toEqual(['continue_test', 'finish_test']);
    expect(model.asked[0]?.messages.length).toBe(told(given));
  });

  it('answers without asking where there is nothing to judge against', async () => {
    const model = spokenModel([]);
    const judge = judgeAgent({ model });
    for (const judgmentRequest of [{}, { criteria: [] }]) {
      const result = await judge.call(agentInput({ judgmentRequest }));
      expect(result).toMatchObject({
        success: false,
        verdict: 'failure',
        metCriteria: [],
        unmetCriteria: [],
      });
    }
    expect(model.asked).toEqual([]);
  });

  it('prefers an empty list in the request to its own criteria', async () => {
    const judge = judgeAgent({ criteria, model: spokenModel([]) });
    const result = await judge.call(agentInput({ judgmentRequest: { criteria: [] } }));
    expect(result).toMatchObject({ success: false, criteria: [] });
  });

  const unsure = finish({ criteria: met, reasoning: 'too early', verdict: 'inconclusive' });
  it.each<[string, Parameters<typeof agentInput>[0], boolean]>([
    ['goes on with an inconclusive verdict that nobody asked for', { turn: 1 }, true],
    ['gives it where a verdict was asked for', { turn: 1, judgmentRequest: {} }, false],
    ['gives it on the last turn', { turn: 9 }, false],
  ])('%s', async (_name, given, goesOn) => {
    const result = await judgeAgent({ criteria, model: spokenModel([unsure]) }).call(agentInput(given));
    if (goesOn) expect(result).toEqual([]);
    else expect(result).toMatchObject({ success: false, verdict: 'inconclusive', unmetCriteria: [] });
  });

  it.each<[string, Parameters<typeof agentInput>[0], number]>([
    ['asks nobody before minTurns', { turn: 1, config: { minTurns: 2 } }, 0],
    ['asks from minTurns on', { turn: 2, config: { minTurns: 2 } }, 1],
    [
      'asks before minTurns where a verdict is asked for',
      { config: { minTurns: 2 }, judgmentRequest: {} },
      1,
    ],
    ['asks on the last turn in any case', { turn: 1, config: { minTurns: 2, maxTurns: 2 } }, 1],
  ])('%s', async (_name, given, calls) => {
    const model = spokenModel([success]);
    await judgeAgent({ criteria, model }).call(agentInput(given));
    expect(model.asked.length).toBe(calls);
  });
});

describe('a judge that gives no verdict is an error', () => {
  it.each([
    ['no tool call', 'I like it.', 'JUDGE_NO_VERDICT'],
    ['a tool it does not have', calling(['applaud', {}]), 'JUDGE_NO_VERDICT'],
    ['arguments that are no object', calling(['finish_test', 'oops']), 'JUDGE_ARGUMENTS'],
    ['a list of arguments', calling(['finish_test', [1]]), 'JUDGE_ARGUMENTS'],
    ['a model that cannot be reached', new ProviderError({ code: 'DOWN', message: 'down' }), 'DOWN'],
  ])('%s', async (_name, line, code) => {
    const judge = judgeAgent({ criteria, model: spokenModel([line]) });
    await expect(judge.call(agentInput({ judgmentRequest: {} }))).rejects.toMatchObject({ code });
  });
});

describe('a model that refuses forced tools', () => {
  it('is asked once more without force', async () => {
    const model = spokenModel([refusal, success]);
    const input = agentInput({ judgmentRequest: {} });
    expect(await judgeAgent({ criteria, model }).call(input)).toMatchObject({ success: true });
    expect(model.asked.map(({ toolChoice }) => toolChoice)).toEqual(['finish_test', 'auto']);
    expect(input.costs).toEqual(['spoken']);
  });

  it.each([
    [
      'JSON',
      '{"verdict": "success", "criteria": {"the_agent_is_polite": "true", "the_agent_is_brief": true}}',
    ],
    [
      'a fenced block',
      '```json\n{"verdict": "success", "criteria": {"the_agent_is_polite": "true", "the_agent_is_brief": true}}\n```',
    ],
  ])('may answer in %s', async (_name, text) => {
    const judge = judgeAgent({ criteria, model: spokenModel([refusal, text]) });
    expect(await judge.call(agentInput())).toMatchObject({ success: true, metCriteria: criteria });
  });

  it('may go on in text', async () => {
    const judge = judgeAgent({ criteria, model: spokenModel([refusal, '{"verdict": "continue"}']) });
    expect(await judge.call(agentInput())).toEqual([]);
  });

  it.each([
    ['words', 'All good: success'],
    ['JSON within words, which may be a quotation', 'It said {"verdict": "success"}'],
    ['JSON without a verdict', '{"criteria": {}}'],
  ])('gives no verdict by %s', async (_name, text) => {
    const judge = judgeAgent({ criteria, model: spokenModel([refusal, text]) });
    await expect(judge.call(agentInput())).rejects.toMatchObject({ code: 'JUDGE_NO_VERDICT' });
  });

  it.each([401, 429, 500])(
    'is not meant by status %i, which is no refusal of the request',
    async (status) => {
      const failure = new ProviderError({ code: 'FAILED', message: 'failed', status });
      const model = spokenModel([failure, success]);
      await expect(judgeAgent({ criteria, model }).call(agentInput())).rejects.toBe(failure);
      expect(model.asked.length).toBe(1);
    },
  );

  it('is not asked a third time', async () => {
    const model = spokenModel([refusal, refusal, success]);
    await expect(judgeAgent({ criteria, model }).call(agentInput())).rejects.toBe(refusal);
    expect(model.asked.length).toBe(2);
  });
});

it('asks a model without tools for JSON', async () => {
  const model = spokenModel(
    ['{"verdict": "failure", "criteria": {"the_agent_is_brief": "false"}}'],
    new Set(),
  );
  const result = await judgeAgent({ criteria, model }).call(agentInput());
  expect(result).toMatchObject({ verdict: 'failure', unmetCriteria: [BRIEF] });
  expect(model.asked[0]?.tools).toBeUndefined();
});

it('notes the cost of every call, and numbers the questions of a run', async () => {
  const model = spokenModel([goOn, goOn]);
  const judge = judgeAgent({ criteria, model });
  const input = agentInput();
  await judge.call(input);
  await judge.call(input);
  expect(input.costs).toEqual(['spoken', 'spoken']);
  expect(model.asked.map(({ speaker }) => speaker)).toEqual([
    { role: 'judge', scenario: 'refund', turn: 0, question: 1 },
    { role: 'judge', scenario: 'refund', turn: 0, question: 2 },
  ]);
});

it('stops asking when the run is called off', async () => {
  const signal = AbortSignal.abort(new Error('called off'));
  const model = spokenModel([success]);
  const watching = {
    ...model,
    complete: async (_: never, given: AbortSignal) => {
      given.throwIfAborted();
      return success;
    },
  };
  const judge = judgeAgent({ criteria, model: watching });
  await expect(judge.call(agentInput({ signal }))).rejects.toThrow('called off');
});
