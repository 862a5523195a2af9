import { describe, expect, test } from 'vitest';
import { executeOne, toolCall } from '../helpers/planned-arena.ts';
import { exchanges, play, type SelfPlayInput, selfPlay } from './self-play-arena.ts';

const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });
const opening = { role: 'user', content: 'Hello' };

describe('a self-play turn', () => {
  test('holds its exchanges, each with its number, and judges every one', async () => {
    const { result } = await play({
      turns: [opening, exchanges(2, { assertions: [includes('fine')] })],
      user: { mock: { s1: { 2: 'How much?', 3: 'When?' } } },
      assistant: { mock: { s1: { 1: 'Hi.', 2: 'Two, fine.', 3: 'Now, fine.' } } },
      prompt: { validators: [{ type: 'length', params: { max_characters: 50 } }] },
    });
    expect(result.messages.map(({ turn, iteration, role, text }) => [turn, iteration, role, text])).toEqual([
      [0, undefined, 'system', 'SYS'],
      [0, undefined, 'user', 'Hello'],
      [0, undefined, 'assistant', 'Hi.'],
      [1, 0, 'user', 'How much?'],
      [1, 0, 'assistant', 'Two, fine.'],
      [1, 1, 'user', 'When?'],
      [1, 1, 'assistant', 'Now, fine.'],
    ]);
    expect(
      result.checks.map(({ id, iteration, status }) => [
        id.split('/').slice(0, 4).join('/'),
        iteration,
        status,
      ]),
    ).toEqual([
      ['guardrail/turn/0/length', undefined, 'passed'],
      ['guardrail/turn/1.0/length', 0, 'passed'],
      ['assertion/turn/1.0/content_includes', 0, 'passed'],
      ['guardrail/turn/1.1/length', 1, 'passed'],
      ['assertion/turn/1.1/content_includes', 1, 'passed'],
    ]);
  });

  test('shows the simulated user the conversation from its own side', async () => {
    const { requests } = await play({ turns: [opening, exchanges(2)] });
    expect(
      requests.map(({ messages }) => messages.map(({ role, content }) => `${role}: ${content}`)),
    ).toEqual([
      ['user: Begin the conversation.', 'assistant: Hello', 'user: Here you are.'],
      [
        'user: Begin the conversation.',
        'assistant: Hello',
        'user: Here you are.',
        'assistant: And then?',
        'user: Here you are.',
      ],
    ]);
  });

  test('may begin the conversation; the model is asked to, and speaks as turn 1', async () => {
    const { requests, result } = await play({
      turns: [exchanges(1)],
      user: { selfplay: { eve: { 1: 'Hi!' } } },
    });
    expect(requests[0]?.messages).toMatchObject([{ role: 'user', content: 'Begin the conversation.' }]);
    expect(result.messages[1]).toMatchObject({ role: 'user', text: 'Hi!', turn: 0, iteration: 0 });
  });

  test('asks with the settings of the persona, its own temperature, and short', async () => {
    const persona = { defaults: { temperature: 0.2, seed: 7 } };
    const [own] = (await play({ turns: [exchanges(1)], persona })).requests;
    expect(own).toMatchObject({ temperature: 0.2, seed: 7, maxTokens: 200 });
    expect(own?.tools).toBeUndefined();
    const [turns] = (await play({ turns: [exchanges(1, { user_temp: 0 })], persona })).requests;
    expect(turns?.temperature).toBe(0);
    const [defaults] = (await play({ turns: [exchanges(1)] })).requests;
    expect(defaults).toMatchObject({ temperature: 0.7, seed: 42, system: 'Ask.' });
  });

  test('leaves tools and system messages out of what the simulated user sees', async () => {
    const { requests } = await play(
      {
        turns: [opening, exchanges(1)],
        assistant: { mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'Found.', 3: 'Bye.' } } },
        prompt: { allowed_tools: ['t'] },
      },
      { tools: { t: { mock_result: 'x' } } },
    );
    expect(requests[0]?.messages.map(({ content }) => content)).toEqual([
      'Begin the conversation.',
      'Hello',
      'Found.',
    ]);
  });

  test('judges in each exchange only what was said in it', async () => {
    const validators = [{ type: 'tools_not_called', params: { tools: ['t'] } }];
    const { result } = await play(
      {
        turns: [exchanges(2, { assertions: [{ type: 'tools_called', params: { tools: ['t'] } }] })],
        assistant: { mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'Found.', 3: 'Bye.' } } },
        prompt: { allowed_tools: ['t'], validators },
      },
      { tools: { t: { mock_result: 'x' } } },
    );
    expect(result.checks.map(({ type, iteration, status }) => [type, iteration, status])).toEqual([
      ['tools_not_called', 0, 'failed'],
      ['tools_called', 0, 'passed'],
      ['tools_not_called', 1, 'passed'],
      ['tools_called', 1, 'failed'],
    ]);
    const places = result.messages.map(({ role, iteration }) => `${role} ${iteration}`);
    expect(places.slice(1, 6)).toEqual(['user 0', 'assistant 0', 'tool 0', 'assistant 0', 'user 1']);
  });

  test('counts the generation as cost of the user message and in the totals', async () => {
    const { dump, result } = await play({
      turns: [exchanges(1)],
      user: { defaultResponse: 'x'.repeat(400) },
    });
    const [, user, reply] = dump.Messages as { cost_info: { total_cost_usd: number }; meta: object }[];
    expect(user?.cost_info).toMatchObject({ output_tokens: 100 });
    expect(user?.meta).toEqual({
      raw_response: {
        persona: 'eve',
        role: 'self-play-user',
        self_play_execution: true,
        self_play_provider: 'user-model',
      },
    });
    expect(result.outputTokens).toBe(100 + 3);
    const total = (user?.cost_info.total_cost_usd ?? 0) + (reply?.cost_info.total_cost_usd ?? 0);
    expect(result.cost).toBe(Math.round(total * 1e9));
    expect(dump).toMatchObject({ SelfPlay: true, PersonaID: 'eve' });
  });

  test('streams like any other turn', async () => {
    const assertions = [{ type: 'content_includes', params: { patterns: ['e'] } }];
    const turns = [opening, exchanges(2, { assertions })];
    const streamed = await play({ turns, scenario: { streaming: true } });
    const whole = await play({ turns });
    expect(streamed.result.messages).toEqual(whole.result.messages);
    expect(whole.result.checks.length).toBeGreaterThan(0);
    expect(streamed.result.checks).toEqual(whole.result.checks);
  });

  test('without any mock file marks the run as unscripted', async () => {
    const input = selfPlay({ turns: [exchanges(1)], user: {} });
    const { result } = await executeOne(input);
    expect(result).toMatchObject({ unscripted: true, status: 'passed' });
  });
});

describe('a simulated user who is done', () => {
  test.each<[string, Record<number, string>, string[], string[]]>([
    ['says it alone', { 1: 'One.', 2: ' [DONE]\n' }, ['One.'], ['1.0 passed', '1.1 skipped', '1.2 skipped']],
    [
      'says it at the end',
      { 1: 'One.', 2: 'Thanks! [DONE]' },
      ['One.', 'Thanks!'],
      ['1.0 passed', '1.1 passed', '1.2 skipped'],
    ],
    ['says it at once', { 1: '[DONE]' }, [], ['1.0 skipped', '1.1 skipped', '1.2 skipped']],
    [
      'says it in the last exchange',
      { 1: 'a', 2: 'b', 3: 'c [DONE]' },
      ['a', 'b', 'c'],
      ['1.0 passed', '1.1 passed', '1.2 passed'],
    ],
    [
      'only speaks of it',
      { 1: 'What is [DONE] for?', 2: 'b', 3: 'c' },
      ['What is [DONE] for?', 'b', 'c'],
      ['1.0 passed', '1.1 passed', '1.2 passed'],
    ],
  ])('and %s ends the turn, not the conversation', async (_case, eve, said, checks) => {
    const after = { role: 'user', content: 'Bye', assertions: [includes('Here')] };
    const shifted = Object.fromEntries(
      Object.entries(eve).map(([number, text]) => [Number(number) + 1, text]),
    );
    const { result } = await play({
      turns: [opening, exchanges(3, { assertions: [includes('Here')] }), after],
      user: { selfplay: { eve: shifted } },
    });
    const words = result.messages.filter(({ role }) => role === 'user').map(({ text }) => text);
    expect(words).toEqual(['Hello', ...said, 'Bye']);
    expect(result.checks.map(({ turn, iteration, status }) => `${turn}.${iteration} ${status}`)).toEqual([
      ...checks,
      '2.undefined passed',
    ]);
    for (const check of result.checks.filter(({ status }) => status === 'skipped')) {
      expect(check).toMatchObject({ code: 'NOT_REACHED', message: expect.stringContaining('was done') });
    }
    expect(result.status).toBe('passed');
  });

  test('costs what it took to say so', async () => {
    const { result, execution } = await play({
      turns: [opening, exchanges(2)],
      user: { defaultResponse: '[DONE]' },
    });
    expect(result.messages).toHaveLength(3);
    const { telemetry, runMetadata } = await execution.store.getArenaState(result.id);
    expect(runMetadata?.sideCalls).toMatchObject([{ role: 'user-simulator', provider: 'user-model' }]);
    expect(telemetry.sideCost?.totalCost).toBeGreaterThan(0);
    expect(result.cost).toBe(telemetry.cost.totalCost);
  });
});

describe('a self-play turn that breaks off', () => {
  const assertions = [includes('fine')];
  const state = ({ id, status }: { id: string; status: string }) => `${id.split('/')[2]} ${status}`;

  test('stops at the exchange whose assertion fails', async () => {
    const { result } = await play({
      turns: [exchanges(3, { assertions }), { role: 'user', content: 'Bye', assertions }],
      assistant: { mock: { s1: { 1: 'fine', 2: 'bad', 3: 'fine' } } },
    });
    expect(result.status).toBe('failed');
    expect(result.checks.map(state)).toEqual(['0.0 passed', '0.1 failed', '0.2 skipped', '1 skipped']);
  });

  test.each<[string, SelfPlayInput, string, RegExp]>([
    [
      'lacks a mock entry',
      { turns: [], user: { mock: { s1: { 1: 'One.' } } } },
      'MOCK_ENTRY_MISSING',
      /user-model\.mock\.yaml.*selfplay: \{ eve: \{ turns: \{ 2: /,
    ],
    [
      'says nothing',
      { turns: [], user: { mock: { s1: { 1: 'One.', 2: '' } } } },
      'EMPTY_USER_MESSAGE',
      /"eve".*said nothing/,
    ],
  ])('keeps the exchanges before a user who %s', async (_case, input, code, message) => {
    const { result } = await play({
      ...input,
      turns: [exchanges(2, { assertions })],
      assistant: { defaultResponse: 'fine' },
    });
    expect(result).toMatchObject({
      status: 'error',
      error: { code, message: expect.stringMatching(message) },
    });
    expect(result.checks.map(state)).toEqual(['0.0 passed', '0.1 skipped']);
    expect(result.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant']);
  });
});
