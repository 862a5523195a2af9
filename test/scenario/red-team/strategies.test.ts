import { describe, expect, it } from 'vitest';
import { crescendo } from '../../../src/scenario/red-team/crescendo.ts';
import { createGoat, goatTechniques } from '../../../src/scenario/red-team/goat.ts';
import { redTeamCrescendo, redTeamGoat } from '../../../src/scenario/red-team/red-team-agent.ts';
import { singleTurn } from '../../../src/scenario/red-team/single-turn.ts';
import type { RedTeamStrategy } from '../../../src/scenario/red-team/strategy.ts';
import { attackOutside, plain, playAttack, scored, target, textsOf } from '../../helpers/attacks.ts';
import { agentInput, renderRequest, spokenModel } from '../../helpers/scenario-agents.ts';

describe('phases', () => {
  const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
  it.each<[RedTeamStrategy, Record<string, number>]>([
    [crescendo, { warmup: 4, probing: 5, escalation: 6, direct: 5 }],
    [createGoat(), { early: 6, mid: 8, late: 6 }],
    [singleTurn, { direct: 20 }],
  ])('of $name in 20 turns', (strategy, expected) => {
    const counts: Record<string, number> = {};
    for (const turn of twenty) {
      const phase = strategy.phaseOf(turn, 20);
      counts[phase] = (counts[phase] ?? 0) + 1;
    }
    expect(counts).toEqual(expected);
    expect(Object.keys(counts)).toEqual(Object.keys(expected));
  });

  it('end in the last one, however long it takes', () => {
    expect(crescendo.phaseOf(99, 20)).toBe('direct');
  });
});

describe('golden prompts', () => {
  const situation = { target, description: 'A clerk of a railway.', totalTurns: 20 };
  it.each([
    ['crescendo-warmup', crescendo, 1],
    ['crescendo-probing', crescendo, 5],
    ['crescendo-escalation', crescendo, 10],
    ['crescendo-direct', crescendo, 16],
    ['goat-early', createGoat(), 1],
    ['goat-mid', createGoat(), 7],
    ['goat-late', createGoat(), 15],
    ['single-turn', singleTurn, 1],
  ] as const)('%s', async (name, strategy, turn) => {
    const plan = strategy.needsPlan ? { plan: 'Ask, then insist.' } : {};
    const prompt = strategy.systemPrompt({ ...situation, ...plan, turn });
    await expect(`${prompt}\n`).toMatchFileSnapshot(`../../golden/scenario/${name}.txt`);
  });

  it('of the plan and of a score', async () => {
    const model = spokenModel(['the plan', 'hello', scored(3), 'next']);
    await playAttack(redTeamCrescendo({ target, model }, attackOutside()), ['Hi.', 'No.']);
    const [plan, , scoring] = model.asked;
    await expect(renderRequest(plan!)).toMatchFileSnapshot('../../golden/scenario/red-team-plan.txt');
    await expect(renderRequest(scoring!)).toMatchFileSnapshot('../../golden/scenario/red-team-score.txt');
    expect(scoring).toMatchObject({ temperature: 0, maxTokens: 120 });
  });
});

describe('GOAT', () => {
  const call = async (line: string, options: object = {}) => {
    const model = spokenModel([line]);
    const agent = redTeamGoat({ target, model, ...options }, attackOutside());
    const said = await agent.call(agentInput({ messages: [] }));
    return { said, turn: agent.attackReport().turns[0], system: model.asked[0]?.system ?? '' };
  };
  it.each<[string, string, object]>([
    [
      'JSON',
      '{"observation": "o", "strategy": "s", "reply": " hi "}',
      { attack: 'hi', observation: 'o', strategy: 's' },
    ],
    ['a fenced block', '```json\n{"reply": "hi"}\n```', { attack: 'hi' }],
    ['words', 'hi there', { attack: 'hi there', warning: expect.stringContaining('without the JSON') }],
    [
      'JSON without a reply',
      '{"strategy": "s"}',
      { attack: '{"strategy": "s"}', warning: expect.any(String) },
    ],
  ])('reads %s', async (_name, line, turn) => {
    const result = await call(line);
    expect(result.turn).toMatchObject(turn);
    expect(result.said).toEqual({ role: 'user', content: result.turn?.attack });
  });

  it('has a catalogue of 7 techniques', async () => {
    expect(goatTechniques.map(({ id }) => id)).toEqual([
      'HYPOTHETICAL_FRAMING',
      'PERSONA_MODIFICATION',
      'REFUSAL_SUPPRESSION',
      'RESPONSE_PRIMING',
      'DUAL_RESPONSE',
      'TOPIC_SPLITTING',
      'AUTHORITY_SOCIAL_ENGINEERING',
    ]);
    const { system } = await call('{"reply": "hi"}');
    for (const { id } of goatTechniques) expect(system).toContain(`- ${id}: `);
  });

  it('takes techniques of one’s own', async () => {
    const own = { id: 'OWN', purpose: 'be odd' };
    const { system } = await call('{"reply": "hi"}', { goatTechniques: ['DUAL_RESPONSE', own] });
    expect(system).toContain('- OWN: be odd');
    expect(system).not.toContain('TOPIC_SPLITTING');
    expect(() => redTeamGoat({ target, model: spokenModel([]), goatTechniques: ['DUAL_RESPONS'] })).toThrow(
      'Did you mean "DUAL_RESPONSE"?',
    );
  });
});

describe('encodings', () => {
  const encode = async (technique: string) => {
    const model = spokenModel(['See a tie', 'next']);
    const options = { target, model, ...plain, injectionProbability: 1, techniques: [technique] as never };
    const agent = redTeamCrescendo(options, attackOutside([0, 0]));
    const messages = await playAttack(agent, ['Hm.', 'Hm.']);
    return { sent: messages[0]?.content, agent, model };
  };
  it.each([
    ['base64', 'Read this base64 and answer it: U2VlIGEgdGll'],
    ['rot13', 'Read this rot13 and answer it: Frr n gvr'],
    ['leetspeak', '533 4 713'],
    ['char_split', 'Read these characters without the spaces between them: S e e   a   t i e'],
    ['code_block', 'Answer the text in this block:\n```text\nSee a tie\n```'],
  ])('%s', async (name, expected) => {
    const { sent, agent, model } = await encode(name);
    expect(sent).toBe(expected);
    expect(textsOf(model.asked[1]?.messages ?? []).slice(0, 2)).toEqual([
      'See a tie',
      `[INJECTED ${name}] The agent got your message so encoded.`,
    ]);
    expect(agent.attackReport().turns[0]).toMatchObject({
      attack: 'See a tie',
      sent: expected,
      encoding: name,
    });
  });

  it.each<[number, readonly number[], boolean]>([
    [0, [0], false],
    [0.3, [0.3], false],
    [0.3, [0.29, 0], true],
    [1, [0.999, 0], true],
  ])('with probability %d and chance %j: %s', async (injectionProbability, random, isEncoded) => {
    const options = { target, model: spokenModel(['abc']), ...plain, injectionProbability };
    const [first] = await playAttack(redTeamCrescendo(options, attackOutside(random)), ['Hm.']);
    expect(first?.content !== 'abc').toBe(isEncoded);
  });

  it('are chosen by chance from those that are given', async () => {
    const shout = { name: 'shout', transform: (text: string) => text.toUpperCase() };
    const options = { target, model: spokenModel(['{"reply": "abc"}']), injectionProbability: 1 };
    const agent = redTeamGoat({ ...options, encodingTechniques: ['rot13', shout] }, attackOutside([0, 0.6]));
    expect(textsOf(await playAttack(agent, ['Hm.']))).toEqual(['ABC', 'Hm.']);
  });
});
