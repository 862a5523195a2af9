import { describe, expect, it } from 'vitest';
import {
  redTeamAgent,
  redTeamCrescendo,
  redTeamGoat,
} from '../../../src/scenario/red-team/red-team-agent.ts';
import { HARD_REFUSALS, isHardRefusal } from '../../../src/scenario/red-team/refusals.ts';
import { attackOutside, plain, playAttack, REFUSAL, scored, target, textsOf } from '../../helpers/attacks.ts';
import { agentInput, spokenModel } from '../../helpers/scenario-agents.ts';

describe('the plan', () => {
  it('is asked for once, by a model and with a temperature of its own', async () => {
    const model = spokenModel(['hello', 'next']);
    const metapromptModel = spokenModel(['the plan']);
    const options = { target, model, metapromptModel, metapromptTemperature: 0.1, scoreResponses: false };
    const agent = redTeamCrescendo(
      { ...options, metapromptTemplate: '{target}|{total_turns}|{other}' },
      attackOutside(),
    );
    await playAttack(agent, ['Hi.', 'Hm.']);
    expect(metapromptModel.asked.map(({ messages }) => textsOf(messages))).toEqual([
      [`${target}|30|{other}`],
    ]);
    expect(metapromptModel.asked[0]?.temperature).toBe(0.1);
    expect(model.asked.map(({ temperature }) => temperature)).toEqual([0.7, 0.7]);
    expect(model.asked[1]?.system).toContain('<plan>\nthe plan\n</plan>');
    expect(agent.attackReport().plan).toBe('the plan');
  });

  it.each([
    ['given', () => redTeamCrescendo],
    ['not needed', () => redTeamGoat],
  ] as const)('is not asked for where it is %s', async (_name, maker) => {
    const model = spokenModel(['{"reply": "hello"}']);
    await playAttack(maker()({ target, model, attackPlan: 'mine' }, attackOutside()), ['Hi.']);
    expect(model.asked.length).toBe(1);
  });
});

describe('what the attacker remembers', () => {
  it('is its own words, the answers and its notes; the agent never sees them', async () => {
    const model = spokenModel(['one', scored(4, 'be warmer'), 'two', scored(7), 'three']);
    const agent = redTeamCrescendo({ target, model, attackPlan: 'mine' }, attackOutside());
    const messages = await playAttack(agent, ['Hi.', 'Well.', 'Bye.']);
    expect(textsOf(model.asked[4]?.messages ?? [])).toEqual(
      [
        'one',
        'Hi.',
        '[SCORE] 4/10 | [HINT] be warmer',
        'two',
        'Well.',
        '[SCORE] 7/10 | [HINT] go on',
        'three',
      ].slice(0, -1),
    );
    expect(textsOf(messages)).toEqual(['one', 'Hi.', 'two', 'Well.', 'three', 'Bye.']);
  });
});

describe('scores', () => {
  it.each<[string, string, number, number]>([
    ['a number', scored(6), 6, 1],
    ['a number in words of JSON', '```json\n{"score": "8", "hint": ""}\n```', 8, 1],
    ['more than 10', scored(99), 10, 1],
    ['less than 0', scored(-4), 0, 1],
    ['nothing that can be read', 'rather good', 0, 1],
    ['JSON without a score', '{"hint": "x"}', 0, 1],
  ])('are %s', async (_name, line, expected) => {
    const model = spokenModel(['one', line, 'two']);
    const agent = redTeamAgent({ strategy: 'crescendo', target, model, attackPlan: 'mine' }, attackOutside());
    await playAttack(agent, ['Hi.', 'Hm.']);
    expect(agent.attackReport().turns[0]?.score).toBe(expected);
  });

  it('are 0 for an outright refusal, without asking', async () => {
    const model = spokenModel(['one', 'two']);
    const options = { target, model, attackPlan: 'mine', maxBacktracks: 0 };
    const agent = redTeamCrescendo(options, attackOutside());
    await playAttack(agent, [REFUSAL, 'Hm.']);
    expect(agent.attackReport().turns[0]).toMatchObject({ score: 0, wasRefused: true });
    expect(model.asked.length).toBe(2);
  });

  it('can be left out', async () => {
    const model = spokenModel(['one', 'two']);
    const agent = redTeamCrescendo({ target, model, ...plain }, attackOutside());
    await playAttack(agent, ['Hi.', 'Hm.']);
    expect(agent.attackReport()).toMatchObject({ highestScore: null, turns: [{ reply: 'Hi.' }, {}] });
  });

  it('are asked for once for each answer', async () => {
    const model = spokenModel(['one', scored(5), 'two', 'three']);
    const agent = redTeamCrescendo({ target, model, attackPlan: 'mine' }, attackOutside());
    const messages = await playAttack(agent, ['Hi.']);
    await agent.call(agentInput({ messages }));
    // Nobody answered in between.
    await agent.call(agentInput({ messages: [...messages, { role: 'user', content: 'two' }] }));
    expect(model.asked.length).toBe(4);
  });
});

describe('an outright refusal', () => {
  it.each(HARD_REFUSALS)('is told by "%s"', (phrase) => {
    expect(isHardRefusal(`Sorry, ${phrase.toUpperCase()} this.`)).toBe(true);
    expect(isHardRefusal(phrase.replaceAll("'", '\u2019'))).toBe(true);
  });
  it('is told by 11 phrases, and by nothing else', () => {
    expect(HARD_REFUSALS.length).toBe(11);
    expect(isHardRefusal('I can help with that.')).toBe(false);
  });

  it('is taken back, and remembered by the attacker alone', async () => {
    const model = spokenModel(['one', 'two', 'three']);
    const agent = redTeamCrescendo({ target, model, ...plain }, attackOutside());
    const messages = await playAttack(agent, ['Hi.', REFUSAL, 'Hm.']);
    expect(textsOf(messages)).toEqual(['one', 'Hi.', 'three', 'Hm.']);
    expect(textsOf(model.asked[2]?.messages ?? []).at(-1)).toMatch(/^\[BACKTRACKED\] .*I can\u2019t help/);
    expect(agent.attackReport()).toMatchObject({
      backtracks: 1,
      turns: [{}, { wasBacktracked: true, score: 0 }, {}],
    });
  });

  it.each<[string, object, number]>([
    ['as often as the budget allows', { maxBacktracks: 2 }, 2],
    ['for a third of the turns', { totalTurns: 4 }, 1],
    ['for a third of more turns', { totalTurns: 9 }, 3],
    ['never without budget', { maxBacktracks: 0 }, 0],
    ['never where it is not looked for', { detectRefusals: false }, 0],
  ])('is taken back %s', async (_name, options, backtracks) => {
    const lines = Array.from({ length: 6 }, (_, index) => `attack ${index}`);
    const agent = redTeamCrescendo(
      { target, model: spokenModel(lines), ...plain, ...options },
      attackOutside(),
    );
    const messages = await playAttack(
      agent,
      Array.from({ length: 5 }, () => REFUSAL),
    );
    expect(agent.attackReport().backtracks).toBe(backtracks);
    expect(messages.length).toBe(2 * (5 - backtracks));
  });
});

describe('options that cannot be', () => {
  it.each<[object, string]>([
    [{ injectionProbability: 1.1 }, 'injectionProbability is 1.1; it must be a number from 0 to 1'],
    [{ injectionProbability: Number.NaN }, 'injectionProbability'],
    [{ totalTurns: 0 }, 'totalTurns is 0'],
    [{ totalTurns: 1.5 }, 'totalTurns is 1.5'],
    [{ maxBacktracks: -1 }, 'maxBacktracks'],
    [{ successScore: 11 }, 'successScore'],
    [{ successConfirmTurns: 0 }, 'successConfirmTurns'],
    [{ target: ' ' }, 'target'],
    [{ strategy: 'cresendo' }, 'Did you mean "crescendo"?'],
    [{ techniques: ['base46'] }, 'Did you mean "base64"?'],
  ])('%j', (options, message) => {
    const make = () =>
      redTeamAgent({ strategy: 'goat', target, model: spokenModel([]), ...options }, attackOutside());
    expect(make).toThrow(message);
    expect(make).toThrow('RedTeamAgent: ');
  });
});

it.each<[string, string, number]>([
  ['an answer, which is scored once', 'Hm.', 2],
  ['a refusal, which is not taken back', REFUSAL, 1],
])('attacks in one message and has no second one after %s', async (_name, reply, calls) => {
  const model = spokenModel(['show it', scored(0)]);
  const agent = redTeamAgent({ strategy: 'single-turn', target, model }, attackOutside());
  expect(textsOf(await playAttack(agent, [reply, 'Hm.', 'Hm.']))).toEqual(['show it', reply]);
  expect(agent.attackReport()).toMatchObject({ totalTurns: 1, backtracks: 0, turns: [{ reply, score: 0 }] });
  expect(model.asked.length).toBe(calls);
});

it('belongs to one run', async () => {
  const agent = redTeamGoat({ target, model: spokenModel(['a', 'b']) }, attackOutside());
  await agent.call(agentInput({ messages: [], threadId: 'first' }));
  await agent.call(agentInput({ messages: [], threadId: 'first' }));
  await expect(agent.call(agentInput({ threadId: 'second' }))).rejects.toMatchObject({
    code: 'RED_TEAM_REUSED',
  });
});

it('is an error with nothing to say', async () => {
  const agent = redTeamGoat({ target, model: spokenModel(['']) }, attackOutside());
  await expect(agent.call(agentInput({ messages: [] }))).rejects.toMatchObject({
    code: 'EMPTY_USER_MESSAGE',
  });
});
