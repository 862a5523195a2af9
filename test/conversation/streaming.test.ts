import { describe, expect, test } from 'vitest';
import { defaultConversationExecutor } from '../../src/conversation/default-conversation-executor.ts';
import type { RunEventInput } from '../../src/events/arena-event.ts';
import { createMockProvider } from '../../src/providers/mock-provider.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { planArena } from '../helpers/planned-arena.ts';
import { runContextWith } from '../helpers/run-context.ts';

const user = (content: string, extra: object = {}) => ({ role: 'user', content, ...extra });
const includes = (pattern: string, extra: object = {}) => ({
  type: 'content_includes',
  params: { patterns: [pattern] },
  ...extra,
});
const scenario = (...turns: object[]) => ({ s1: { turns } });

describe('streaming', () => {
  const mock = createMockProvider({
    id: 'p',
    model: 'm',
    mockFile: { defaultResponse: 'A reply that is longer than twenty bytes.', scenarios: {}, selfplay: {} },
  });

  test('gives the pieces of the provider and leaves the same conversation behind', async () => {
    const [run] = planArena({
      scenarios: scenario(user('a', { assertions: [includes('longer')] }), user('b')),
      prompt: { allowed_tools: ['t'] },
    });
    const streamed = runContextWith(mock);
    const chunks = [];
    for await (const chunk of defaultConversationExecutor.executeStream({ run: run! }, streamed))
      chunks.push(chunk);
    expect(chunks.map(({ turn }) => turn)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(chunks.map(({ delta }) => delta).join('')).toBe(
      'A reply that is longer than twenty bytes.'.repeat(2),
    );
    const whole = runContextWith(mock);
    await defaultConversationExecutor.execute({ run: run! }, whole);
    expect(await streamed.store.getArenaState('run')).toEqual(await whole.store.getArenaState('run'));
  });

  test('a scenario that streams asks the provider for a stream, and a turn may differ', async () => {
    const asked: string[] = [];
    const provider: Provider = {
      ...mock,
      complete: async (request, signal) => {
        asked.push('complete');
        return mock.complete(request, signal);
      },
      async *stream(request, signal) {
        asked.push('stream');
        yield* mock.stream(request, signal);
      },
    };
    const [run] = planArena({
      scenarios: { s1: { streaming: true, turns: [user('a'), user('b', { streaming: false })] } },
    });
    await defaultConversationExecutor.execute({ run: run! }, runContextWith(provider));
    expect(asked).toEqual(['stream', 'complete']);
  });

  test('a listener that leaves ends what was started, from the inside out', async () => {
    const [run] = planArena({ scenarios: scenario(user('a'), user('b')) });
    const events: RunEventInput[] = [];
    const context = runContextWith(mock, (event) => void events.push(event));
    for await (const _chunk of defaultConversationExecutor.executeStream({ run: run! }, context)) break;
    const reason = 'The stream was not read to its end.';
    const left = { error: { code: 'INTERRUPTED', message: reason } };
    expect(events.slice(-8)).toMatchObject([
      { type: 'stream.interrupted', reason },
      { type: 'provider.call.failed', ...left },
      { type: 'stage.failed', name: 'provider', ...left },
      { type: 'stage.started', name: 'store' },
      { type: 'state.saved', messageCount: 2 },
      { type: 'stage.completed', name: 'store' },
      { type: 'pipeline.failed', ...left },
      { type: 'arena.turn.failed', ...left },
    ]);
  });

  test('a stream that ends early is an error', async () => {
    const provider: Provider = {
      ...mock,
      async *stream() {
        yield { delta: 'half' };
      },
    };
    const [run] = planArena({ scenarios: { s1: { streaming: true, turns: [user('a')] } } });
    await expect(
      defaultConversationExecutor.execute({ run: run! }, runContextWith(provider)),
    ).rejects.toMatchObject({
      code: 'STREAM_INCOMPLETE',
      retryable: true,
    });
  });
});
