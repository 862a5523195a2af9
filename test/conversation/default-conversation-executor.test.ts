import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../src/errors/provider-error.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { executeOne, type PlannedArenaInput, toolCall } from '../helpers/planned-arena.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const includes = (pattern: string, extra: object = {}) => ({
  type: 'content_includes',
  params: { patterns: [pattern] },
  ...extra,
});
const scenario = (...turns: object[]) => ({ s1: { turns } });

describe('a run that breaks off', () => {
  const assertions = [includes('x')];
  test.each<[string, PlannedArenaInput, RegExp, number]>([
    ['MOCK_ENTRY_MISSING', { mock: { s1: { 1: 'x' } } }, /mock turn 2 of scenario "s1"/, 4],
    [
      'PERSONA_NOT_FOUND',
      {
        scenarios: scenario(user('a', { assertions }), { role: 'shopper', persona: 'p' }),
        arena: { self_play: { enabled: true, roles: [{ id: 'shopper', provider: 'x' }] } },
      },
      /needs the persona "p"/,
      3,
    ],
    [
      'UNSUPPORTED_ROLE',
      { scenarios: scenario(user('a', { assertions }), { role: 'assistant' }) },
      /unsupported role "assistant"/,
      3,
    ],
    [
      'MEDIA_UNSUPPORTED',
      {
        scenarios: scenario(user('a', { assertions }), {
          role: 'user',
          parts: [{ type: 'audio', media: {} }],
        }),
      },
      /part of type "audio"/,
      3,
    ],
    ['PROMPT_UNRESOLVED', { prompt: { system_template: '{{x}}' } }, /\{\{x\}\}/, 0],
    [
      'TOOL_NOT_MOCKED',
      {
        prompt: { allowed_tools: ['t'] },
        tools: { t: { mode: 'live' } },
        mock: { s1: { 1: { toolCalls: [toolCall('t', {})] } } },
      },
      /Tool "t" has the mode "live"/,
      3,
    ],
  ])(
    'with %s keeps what was said, skips what was not reached and judges no conversation',
    async (code, input, message, messages) => {
      const { result } = await executeOne({
        scenarios: {
          s1: {
            turns: [user('a', { assertions }), user('b', { assertions })],
            ...Object.values(input.scenarios ?? {})[0],
            conversation_assertions: [{ type: 'content_not_includes', params: { patterns: ['zzz'] } }],
          },
        },
        ...(input.mock === undefined ? { defaultResponse: 'x' } : {}),
        ...Object.fromEntries(Object.entries(input).filter(([key]) => key !== 'scenarios')),
      });
      expect(result).toMatchObject({ status: 'error', error: { code } });
      expect(result.error?.message).toMatch(message);
      expect(result.messages).toHaveLength(messages);
      expect(result.checks.find(({ scope }) => scope === 'conversation')).toMatchObject({
        status: 'skipped',
        code: 'NOT_REACHED',
      });
      const skipped = result.checks.filter(({ status }) => status === 'skipped');
      expect(skipped.every((check) => check.code === 'NOT_REACHED')).toBe(true);
    },
  );

  test('text parts are joined', async () => {
    const parts = [
      { type: 'text', text: 'Hello {{region}}' },
      { type: 'text', text: '!' },
    ];
    const { result } = await executeOne({ scenarios: scenario({ role: 'user', content: 'ignored', parts }) });
    expect(result.messages[1]?.text).toBe('Hello default!');
  });

  test('by a provider keeps the turns before it and the user text of its own', async () => {
    const inner = createMockProvider({ id: 'p', model: 'm' });
    let calls = 0;
    const provider: Provider = {
      ...inner,
      complete: async (request, signal) => {
        if (++calls === 2) throw new ProviderError({ code: 'OVERLOADED', message: 'Too busy.' });
        return inner.complete(request, signal);
      },
    };
    const { result } = await executeOne(
      { scenarios: scenario(user('a'), user('b', { assertions })) },
      { createProvider: () => provider },
    );
    expect(result).toMatchObject({ status: 'error', error: { code: 'OVERLOADED', message: 'Too busy.' } });
    expect(result.messages.map(({ role }) => role)).toEqual(['system', 'user', 'assistant', 'user']);
    expect(result.checks).toMatchObject([{ turn: 1, status: 'skipped', code: 'NOT_REACHED' }]);
    expect(result.inputTokens).toBeGreaterThan(0);
  });
});

test('without a mock file the run is marked as unscripted', async () => {
  expect((await executeOne({})).result).toMatchObject({ unscripted: true, status: 'passed' });
  expect((await executeOne({ defaultResponse: 'x' })).result).not.toHaveProperty('unscripted');
});

test('an arena without prompts says so to the model', async () => {
  const { result } = await executeOne({ prompt: null });
  expect(result.messages[0]).toMatchObject({ role: 'system', text: 'You are a helpful AI assistant.' });
});
