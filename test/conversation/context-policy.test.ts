import { describe, expect, test } from 'vitest';
import { createMockFor } from '../../src/providers/index.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { execute, type PlannedArenaInput, planArena, toolCall } from '../helpers/planned-arena.ts';

/** Executes an arena of one run and notes every request of the assistant. */
async function held(
  input: PlannedArenaInput,
  options: { readonly lane?: 'real'; readonly summaries?: Record<string, string> } = {},
) {
  const requests: CompletionRequest[] = [];
  const runs = planArena(input);
  const [run] = runs;
  if (run?.kind !== 'scenario') throw new Error('The plan has no scenario.');
  const { mockFile } = run.provider;
  const inner = createMockFor(
    run.provider,
    mockFile && { ...mockFile, content: { ...mockFile.content, ...options } },
  );
  const { results, store, events } = await execute(runs, {
    createProvider: () => ({
      ...inner,
      complete: async (request, signal) => {
        const { onRetry: _onRetry, onLoss: _onLoss, ...sent } = request;
        requests.push(structuredClone(sent));
        return inner.complete(request, signal);
      },
    }),
    ...(options.lane === undefined ? {} : { lane: options.lane }),
  });
  const { messages } = await store.load(results[0]!.id);
  const sent = requests.map((request) => request.messages.map(({ role, content }) => `${role}: ${content}`));
  return { result: results[0]!, requests, sent, messages, events };
}

/** Each user text has 10 words, so 13 tokens; each reply 1 word and so 1 token. */
const text = (word: string) => `${word} ${'x '.repeat(9).trim()}`;
const WORDS = ['alpha', 'beta', 'gamma', 'delta'];
const scenario = (policy: object, words: readonly string[] = WORDS) => ({
  scenarios: {
    s1: { turns: words.map((word) => ({ role: 'user', content: text(word) })), context_policy: policy },
  },
  mock: { s1: { 1: 'one', 2: 'two', 3: 'three', 4: 'four' } },
});
/** SYS is one token. */
const budget = (tokens: number, extra: object = {}) => ({ token_budget: tokens + 1, ...extra });

describe('oldest', () => {
  test.each<[string, object, readonly string[]]>([
    ['no budget', { strategy: 'oldest' }, ['alpha', 'beta', 'gamma', 'delta']],
    ['a budget that everything fits', budget(14 * 3 + 13), ['alpha', 'beta', 'gamma', 'delta']],
    ['one token less', budget(14 * 3 + 12), ['beta', 'gamma', 'delta']],
    ['room for two', budget(14 + 13), ['gamma', 'delta']],
    ['room for the newest alone', budget(13), ['delta']],
    ['room kept for the reply', budget(14 * 3 + 13, { reserve_for_output: 1 }), ['beta', 'gamma', 'delta']],
    ['an unknown strategy', budget(13, { strategy: 'newest' }), ['delta']],
  ])('%s', async (_case, policy, kept) => {
    const { result, requests, messages } = await held(scenario(policy));
    expect(result.status).toBe('passed');
    const last = requests.at(-1);
    expect(last?.system).toBe('SYS');
    const users = last?.messages.filter(({ role }) => role === 'user').map(({ content }) => content);
    expect(users).toEqual(kept.map(text));
    // The script goes on as if everything had been sent, and the store holds everything.
    expect(messages.map(({ role, content }) => (role === 'user' ? '' : content))).toEqual([
      ...['SYS', '', 'one', '', 'two', '', 'three', '', 'four'],
    ]);
    expect(messages.at(-1)?.meta?.context_truncated).toBe(kept.length < 4 ? true : undefined);
  });

  test('a tool answer never loses its call', async () => {
    const { sent } = await held({
      ...scenario(budget(20), ['alpha', 'beta']),
      prompt: { allowed_tools: ['t'] },
      tools: { t: { mock_result: 'found it' } },
      mock: { s1: { 1: { toolCalls: [toolCall('t', {})] }, 2: 'one', 3: 'two' } },
    });
    expect(sent[1]).toEqual([`user: ${text('alpha')}`, 'assistant: ', 'tool: found it']);
    expect(sent[2]).toEqual([`user: ${text('beta')}`]);
  });
});

describe('what cannot be made to fit fails the turn and says so', () => {
  test.each<[string, object, readonly string[], number]>([
    ['fail', budget(13, { strategy: 'fail' }), ['27 tokens', 'budget of 14 leaves 13'], 1],
    ['a newest message that is too long', budget(12), ['13 tokens', 'into the 12'], 0],
    ['a system prompt that takes everything', { token_budget: 1 }, ['budget is 1', 'leave nothing'], 0],
    ['a summary that is too long', budget(15, { strategy: 'summarize' }), ['together with the summary'], 1],
  ])('%s', async (_case, policy, says, replies) => {
    const { result } = await held(scenario(policy, ['alpha', 'beta']), {
      summaries: { s1: 'A summary of four words or more' },
    });
    expect(result).toMatchObject({ status: 'error', error: { code: 'CONTEXT_BUDGET' } });
    for (const words of says) expect(result.error?.message).toContain(words);
    // What was said before stays.
    expect(result.messages.filter(({ role }) => role === 'assistant')).toHaveLength(replies);
    expect(result.messages.at(-1)?.role).toBe('user');
  });

  test('fail passes while everything fits', async () => {
    const { result } = await held(scenario(budget(200, { strategy: 'fail' })));
    expect(result.status).toBe('passed');
  });
});

describe('summarize', () => {
  const policy = budget(24, { strategy: 'summarize' });

  test('the summary of the mock file stands behind the system prompt, and is paid for', async () => {
    const { requests, messages, result, events } = await held(scenario(policy, ['alpha', 'beta', 'gamma']), {
      summaries: { s1: 'They greeted.' },
    });
    const [summary, last] = requests.slice(-2);
    expect(summary).toMatchObject({ speaker: { role: 'summariser', scenario: 's1', turn: 2 } });
    expect(last?.system).toBe('SYS\n\nSummary of the earlier conversation: They greeted.');
    expect(last?.messages.map(({ content }) => content)).toEqual([text('gamma')]);
    expect(result.status).toBe('passed');
    // "They greeted." is 13 bytes, so 3 tokens of output; "three" is 1.
    expect(messages.at(-1)?.cost?.outputTokens).toBe(4);
    expect(events.filter(({ type }) => type === 'provider.call.started')).toHaveLength(requests.length);
    expect(events.filter(({ type }) => type === 'provider.call.completed')).toHaveLength(requests.length);
  });

  test('a summary that leaves no room for what was kept is written again for more', async () => {
    const tight = budget(28, { strategy: 'summarize' });
    const { requests } = await held(scenario(tight, ['alpha', 'beta', 'gamma']), {
      summaries: { s1: 'They greeted.' },
    });
    const sizes = requests.slice(-3).map(({ messages }) => messages.length);
    expect(sizes).toEqual([2, 4, 1]);
  });

  test('without an entry it is an extract, the same each time', async () => {
    const long = scenario(
      budget(300, { strategy: 'summarize' }),
      WORDS.map((word) => `${word}${' x'.repeat(90)}`),
    );
    const [one, two] = [await held(long), await held(long)];
    expect(one.requests.at(-1)?.system).toContain(
      'Summary of the earlier conversation: 6 messages. user: beta',
    );
    expect(one.requests).toEqual(two.requests);
  });
});

describe('relevance', () => {
  const relevance = (extra: object = {}) =>
    budget(14 + 13 + 1, {
      strategy: 'relevance',
      relevance: { provider: 'openai', min_recent_messages: 1, ...extra },
    });
  const words = ['cats', 'dogs', 'birds', 'cats'];
  const sentUsers = async (policy: object, options: Parameters<typeof held>[1] = {}) => {
    const { requests, result } = await held(scenario(policy, words), options);
    const users = requests.at(-1)?.messages.filter(({ role }) => role === 'user');
    return { users: users?.map(({ content }) => content.split(' ')[0]), result };
  };

  test.each<[string, object, readonly string[]]>([
    ['what the user asks for last', relevance(), ['cats', 'cats']],
    ['a custom query', relevance({ query_source: 'custom', custom_query: 'dogs' }), ['dogs', 'cats']],
    ['the last messages', relevance({ query_source: 'last_n', last_n_count: 3 }), ['birds', 'cats']],
    ['a threshold that nothing reaches', relevance({ similarity_threshold: 1 }), ['cats']],
    ['recent messages that stay', relevance({ min_recent_messages: 2 }), ['birds', 'cats']],
  ])('keeps %s', async (_case, policy, kept) => {
    expect((await sentUsers(policy)).users).toEqual(kept);
  });

  test('with real models is an error that says what to do', async () => {
    const { result } = await sentUsers(relevance(), { lane: 'real' });
    expect(result).toMatchObject({
      status: 'error',
      error: { code: 'CONTEXT_RELEVANCE_UNSUPPORTED', message: expect.stringContaining('"oldest"') },
    });
  });
});

test('cache breakpoints are asked for where the scenario wants them', async () => {
  const wanted = await held(scenario({ cache_breakpoints: true }));
  expect(wanted.requests.every(({ cacheBreakpoints }) => cacheBreakpoints === true)).toBe(true);
  const other = await held(scenario({}));
  expect(other.requests.some((request) => 'cacheBreakpoints' in request)).toBe(false);
});
