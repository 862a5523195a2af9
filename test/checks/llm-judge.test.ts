import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../../src/checks/check.ts';
import type { JudgeAnswer, JudgeQuestion } from '../../src/checks/judge.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { JsonObject } from '../../src/lib/json.ts';
import { contextWith, conversation, judge, message, replying } from './subjects.ts';

/** Answers in order; the last one again and again. */
function judging(answers: readonly (string | JudgeAnswer | Error)[]) {
  const questions: JudgeQuestion[] = [];
  const context: CheckContext = {
    ...contextWith(),
    async judge(question) {
      const answer = answers[Math.min(questions.length, answers.length - 1)] ?? '';
      questions.push(question);
      if (answer instanceof Error) throw answer;
      return typeof answer === 'string' ? { text: answer } : answer;
    },
  };
  return { questions, context };
}

const verdict = (passed: boolean, score?: number, more: object = {}) =>
  JSON.stringify({ passed, score, ...more });
const types = ['llm_judge', 'llm_judge_conversation'];
const subjectOf = (type: string) =>
  type === 'llm_judge' ? replying('Hello.') : conversation('Hi.', 'Hello.');

describe.each(types)('%s', (type) => {
  it.each<[string, string, JsonObject, string, RegExp]>([
    [
      'a judge that passes',
      verdict(true, 0.9, { reasoning: 'Kind.' }),
      {},
      'passed',
      /passes it with the score 0\.9: Kind\.$/,
    ],
    [
      'a judge that refuses',
      verdict(false, 0.9),
      { min_score: 0.5 },
      'failed',
      /refuses it .*: no reason given\.$/,
    ],
    ['a score at the bound', verdict(true, 0.8), { min_score: 0.8 }, 'passed', /0\.8/],
    [
      'a score below the bound',
      verdict(true, 0.79),
      { min_score: 0.8 },
      'failed',
      /below the lowest allowed 0\.8/,
    ],
    [
      'a bound that is a whole number',
      verdict(true, 3),
      { min_score: 4 },
      'failed',
      /score 3, below the lowest allowed 4/,
    ],
    ['no score where none is needed', verdict(true), {}, 'passed', /passes it: /],
    [
      'null for what it leaves open',
      '{"passed":true,"score":null,"reasoning":null,"evidence":null}',
      {},
      'passed',
      /./,
    ],
    ['a fenced verdict', `\`\`\`json\n${verdict(true)}\n\`\`\`\n`, {}, 'passed', /./],
    ['a fence without a language', `\`\`\`\n${verdict(false)}\n\`\`\``, {}, 'failed', /./],
    ['a refusal that was expected', verdict(false, 0.1), { expected: 'fail' }, 'passed', /refuses it/],
    ['a pass that was not expected', verdict(true, 1), { expected: 'fail' }, 'failed', /passes it/],
  ])('judges %s', async (_case, text, params, status, text_) => {
    const { context, questions } = judging([text]);
    const outcome = await judge(type, subjectOf(type), { criteria: 'Kind.', ...params }, context);
    expect(outcome).toMatchObject({ status, message: expect.stringMatching(text_) });
    expect(outcome).not.toHaveProperty('code');
    expect(questions).toHaveLength(1);
  });

  it('keeps score, reasons and evidence', async () => {
    const text = verdict(true, 0.7, { reasoning: 'Kind.', evidence: ['Hello'], mood: 'good' });
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, judging([text]).context)).toMatchObject({
      score: 0.7,
      details: { reasoning: 'Kind.', score: 0.7, evidence: ['Hello'], raw: text },
    });
  });

  it('gives a score of another scale in the details alone', async () => {
    const outcome = await judge(
      type,
      subjectOf(type),
      { criteria: 'x' },
      judging([verdict(true, 8)]).context,
    );
    expect(outcome).toMatchObject({ details: { score: 8, evidence: null } });
    expect(outcome).not.toHaveProperty('score');
  });

  it.each<[string, string, JsonObject, RegExp]>([
    ['prose', 'I would say "passed": true', {}, /^is not JSON: /],
    ['a verdict inside prose', `Sure: ${verdict(true)}`, {}, /^is not JSON: /],
    [
      'a verdict in a second block',
      `\`\`\`\nx\n\`\`\`\n\`\`\`json\n${verdict(true)}\n\`\`\``,
      {},
      /^is not JSON: /,
    ],
    ['nothing', '', {}, /the text is empty/],
    ['JSON that is no verdict', '[true]', {}, /must be a mapping/],
    ['a verdict as a word', '{"passed":"yes"}', {}, /"passed" must be true or false/],
    ['no verdict', '{"score":1}', {}, /"passed" is required/],
    ['no score where one is needed', verdict(true), { min_score: 0 }, /"score" is required/],
  ])('asks once more after %s, saying what was wrong', async (_case, text, params, reason) => {
    const { context, questions } = judging([text, verdict(true, 1)]);
    const outcome = await judge(type, subjectOf(type), { criteria: 'x', ...params }, context);
    expect(outcome.status).toBe('passed');
    expect(questions).toHaveLength(2);
    expect(questions[0]).not.toHaveProperty('refused');
    expect(questions[1]?.refused).toEqual({ answer: text, reason: expect.stringMatching(reason) });
  });

  it('is inconclusive, not failed, after two answers that are none', async () => {
    const { context, questions } = judging(['{"passed":0}', 'Hm.']);
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, context)).toMatchObject({
      status: 'error',
      code: 'INCONCLUSIVE',
      message: expect.stringContaining('"Hm."'),
      details: { raw: 'Hm.' },
    });
    expect(questions).toHaveLength(2);
  });

  it('is inconclusive at once when the judge has no script', async () => {
    const { context, questions } = judging([{ text: 'Mock response', unscripted: true }]);
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, context)).toMatchObject({
      status: 'error',
      code: 'INCONCLUSIVE',
      message: expect.stringContaining('mock_config'),
    });
    expect(questions).toHaveLength(1);
  });

  it.each([0, 1])('is an error with the code of the provider that fails at question %i', async (question) => {
    const broken = new ProviderError({ code: 'RATE_LIMITED', message: 'Too many requests' });
    const { context } = judging(question === 0 ? [broken] : ['Hm.', broken]);
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, context)).toMatchObject({
      status: 'error',
      code: 'RATE_LIMITED',
      message: 'The judge could not be asked: Too many requests.',
    });
  });

  it('says so when it was called off, and crashes on bugs', async () => {
    const { context } = judging([new Error('stop')]);
    const aborted = { ...context, signal: AbortSignal.abort() };
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, aborted)).toMatchObject({ code: 'ABORTED' });
    expect(await judge(type, subjectOf(type), { criteria: 'x' }, context)).toMatchObject({
      code: 'CHECK_CRASHED',
    });
  });
});

describe('the question', () => {
  const calling = message('assistant', '', { toolCalls: [{ id: 'c', name: 'find', args: { a: 1 } }] });
  const talk = replying('Hello.');
  const said = { ...talk, conversation: [message('user', 'Hi'), calling, message('assistant', 'Hello.')] };
  const asked = async (type: string, params: JsonObject, subject = said) => {
    const { context, questions } = judging([verdict(true)]);
    await judge(type, subject, params, context);
    return questions[0];
  };
  const transcript = 'user: Hi\nassistant:  [calls find {"a":1}]\nassistant: Hello.\n';

  it('carries what the parameters say', async () => {
    const params = { criteria: 'c', rubric: 'r', judge: 'j', prompt: 'p', temperature: 0.3, max_tokens: 9 };
    expect(await asked('llm_judge', params)).toEqual({
      criteria: 'c',
      rubric: 'r',
      judge: 'j',
      prompt: 'p',
      temperature: 0.3,
      maxTokens: 9,
      conversation: '',
      response: 'Hello.',
      turn: 0,
    });
  });

  it.each<[string, JsonObject, string]>([
    ['llm_judge', {}, ''],
    ['llm_judge', { conversation_aware: true }, transcript],
    ['llm_judge_conversation', {}, transcript],
    ['llm_judge_conversation', { conversation_aware: false }, ''],
  ])('of %s with %j shows the conversation as %j', async (type, params, expected) => {
    expect(await asked(type, params)).toMatchObject({ conversation: expected, temperature: 0 });
  });

  it.each(types)('of %s is not asked without a reply', async (type) => {
    const { context, questions } = judging([verdict(true)]);
    const empty = type === 'llm_judge' ? { ...talk, reply: undefined } : conversation();
    expect(await judge(type, empty, { criteria: 'x' }, context)).toMatchObject({ code: 'NO_REPLY' });
    expect(questions).toEqual([]);
  });
});
