import { describe, expect, test } from 'vitest';
import type { MockFile } from '../../src/manifest/mock-file.ts';
import type { Message, Role } from '../../src/model/message.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import { mockTurnNumber } from '../../src/providers/mock-turn-number.ts';
import type { CompletionRequest, Speaker } from '../../src/providers/provider.ts';
import { mockTurns, toolCall } from '../helpers/planned-arena.ts';

const signal = new AbortController().signal;
const assistant: Speaker = { role: 'assistant', scenario: 's1', turn: 0 };

function request(roles: string, extra: Partial<CompletionRequest> = {}): CompletionRequest {
  const names: Record<string, Role> = { u: 'user', a: 'assistant', t: 'tool' };
  const messages = [...roles].map(
    (letter): Message => ({ role: names[letter]!, content: '', turn: 0, timestamp: '' }),
  );
  return { system: '', messages, speaker: assistant, ...extra };
}

describe('turn numbers', () => {
  test.each([
    // messages (user, assistant, tool), tools offered, number
    ['u', false, 1],
    ['uau', false, 2],
    ['uauau', false, 3],
    ['', false, 0],
    ['', true, 1],
    ['u', true, 1],
    ['uat', true, 2],
    ['uata', true, 3],
    ['uatau', true, 3],
    ['uatatau', true, 4],
    ['uattau', true, 3],
    ['uau', true, 2],
    ['uatau', false, 2],
  ])('%j with tools offered: %s is turn %i', (roles, offered, number) => {
    expect(mockTurnNumber(request(roles, offered ? { tools: [] } : {}))).toBe(number);
  });

  test('a simulated user, to whom the user is the assistant, speaks one message ahead', () => {
    const speaker: Speaker = { role: 'user-simulator', scenario: 's1', persona: 'p', turn: 0 };
    expect(mockTurnNumber(request('aua', { speaker }))).toBe(3);
  });
});

const FILE: MockFile = {
  defaultResponse: 'file default',
  scenarios: {
    s1: { defaultResponse: 'scenario default', turns: mockTurns({ 1: 'one', 3: '' }) },
    s2: { turns: {} },
  },
  selfplay: {
    p1: { turns: mockTurns({ 1: 'persona one' }) },
    p2: { defaultResponse: 'persona default', turns: {} },
  },
};

async function answer(mockFile: MockFile | undefined, asked: CompletionRequest) {
  const provider = createMockProvider({
    id: 'mock',
    model: 'm',
    mockFileName: 'mock.yaml',
    ...(mockFile === undefined ? {} : { mockFile }),
  });
  return provider.complete(asked, signal);
}

describe('look-up', () => {
  const simulator = (persona: string): Speaker => ({
    role: 'user-simulator',
    scenario: 's1',
    persona,
    turn: 0,
  });
  test.each([
    ['the entry of the scenario', 'u', assistant, 'one'],
    ['the default of the scenario', 'uau', assistant, 'scenario default'],
    ['an empty entry, which is an answer', 'uauau', assistant, ''],
    ['the default of the file', 'u', { ...assistant, scenario: 's2' }, 'file default'],
    [
      'the default of the file for an unknown scenario',
      'u',
      { ...assistant, scenario: 'constructor' },
      'file default',
    ],
    ['the entry of the persona', '', simulator('p1'), 'persona one'],
    ['the default of the persona', 'ua', simulator('p2'), 'persona default'],
    ['the scenario when the persona says nothing', 'aua', simulator('p1'), ''],
  ])('finds %s', async (_case, roles, speaker, content) => {
    expect(await answer(FILE, request(roles, { speaker }))).toMatchObject({ content });
    expect(await answer(FILE, request(roles, { speaker }))).not.toHaveProperty('unscripted');
  });

  test('a missing entry names scenario, turn and file and shows what to add', async () => {
    const file: MockFile = { scenarios: { 'a b': { turns: {} } }, selfplay: {} };
    const speaker: Speaker = { role: 'assistant', scenario: 'a b', turn: 1 };
    const error = await answer(file, request('uau', { speaker })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ProviderError', code: 'MOCK_ENTRY_MISSING', retryable: false });
    expect((error as Error).message).toBe(
      'mock.yaml has no entry for mock turn 2 of scenario "a b" (conversation turn 2) and no defaultResponse that ' +
        'would serve. Add one: scenarios: { "a b": { turns: { 2: "..." } } }',
    );
  });

  test('a missing entry of a persona is shown under selfplay', async () => {
    const speaker: Speaker = { role: 'user-simulator', scenario: 's', persona: 'p', turn: 0 };
    await expect(answer({ scenarios: {}, selfplay: {} }, request('', { speaker }))).rejects.toThrow(
      /selfplay: \{ p: \{ turns: \{ 1: "\.\.\." \} \} \}$/,
    );
  });

  test('without a file every answer is the same and marked', async () => {
    expect(await answer(undefined, request('uauau'))).toMatchObject({
      content: 'Mock response from provider',
      unscripted: true,
    });
  });
});

describe('tool calls', () => {
  const file: MockFile = {
    scenarios: {
      s1: {
        turns: mockTurns({ 1: { text: 'wait', toolCalls: [toolCall('a', { x: 1 }), toolCall('b')] } }),
      },
    },
    selfplay: {},
  };

  test('carry numbered ids; missing arguments are null', async () => {
    expect(await answer(file, request('u', { tools: [] }))).toMatchObject({
      content: 'wait',
      finishReason: 'tool_calls',
      toolCalls: [
        { id: 'call_0_a', name: 'a', args: { x: 1 } },
        { id: 'call_1_b', name: 'b', args: null },
      ],
    });
  });

  test('are left out when no tools are offered', async () => {
    expect(await answer(file, request('u'))).toMatchObject({
      content: 'wait',
      finishReason: 'stop',
      toolCalls: [],
    });
  });
});

describe('tokens and cost', () => {
  const file: MockFile = { defaultResponse: 'äöüß', scenarios: {}, selfplay: {} };
  const message = (content: string): Message => ({ role: 'user', content, turn: 0, timestamp: '' });

  test('count four bytes each, message by message, and the system prompt on every call', async () => {
    const asked = { ...request(''), system: '12345678', messages: [message('123'), message('1234567')] };
    expect((await answer(file, asked)).cost).toMatchObject({ inputTokens: 3, outputTokens: 2 });
  });

  test('nothing counts as ten in and twenty out', async () => {
    const empty: MockFile = { defaultResponse: '', scenarios: {}, selfplay: {} };
    expect((await answer(empty, request('u'))).cost).toEqual({
      inputTokens: 10,
      outputTokens: 20,
      inputCost: 100_000,
      outputCost: 200_000,
      totalCost: 300_000,
    });
  });

  test('the prices of the manifest win', async () => {
    const provider = createMockProvider({
      id: 'p',
      model: 'm',
      mockFile: file,
      pricing: { inputPer1k: 1, outputPer1k: 3 },
    });
    const { cost } = await provider.complete(request('u'), signal);
    expect(cost).toMatchObject({ inputCost: 10_000_000, outputCost: 6_000_000, totalCost: 16_000_000 });
  });
});

describe('streaming', () => {
  const text = 'Grüße aus der Stadt, in der es immer regnet.';
  const file: MockFile = { defaultResponse: text, scenarios: {}, selfplay: {} };
  const provider = createMockProvider({ id: 'p', model: 'm', mockFile: file });
  const collect = async (asked: CompletionRequest) => {
    const chunks = [];
    for await (const chunk of provider.stream(asked, signal)) chunks.push(chunk);
    return chunks;
  };

  test('without tools the reply is one piece', async () => {
    const chunks = await collect(request('u'));
    expect(chunks.map(({ delta }) => delta)).toEqual([text]);
    expect(chunks[0]?.completion?.content).toBe(text);
  });

  test('with tools the reply comes in pieces of at most 20 bytes that cut no character', async () => {
    const chunks = await collect(request('u', { tools: [] }));
    const deltas = chunks.map(({ delta }) => delta);
    expect(deltas.join('')).toBe(text);
    expect(deltas.length).toBeGreaterThan(2);
    expect(Math.max(...deltas.map((delta) => Buffer.byteLength(delta)))).toBeLessThanOrEqual(20);
    expect(chunks.at(-1)).toMatchObject({ delta: '', completion: { content: text } });
  });
});
