import { describe, expect, test } from 'vitest';
import { createCompositeExecutor } from '../../src/conversation/composite-executor.ts';
import {
  type ArenaEvent,
  type ConversationResult,
  createEngine,
  createEventBus,
  createMemoryStateStore,
  type Engine,
  systemClock,
} from '../../src/index.ts';
import type { CompletionRequest } from '../../src/providers/provider.ts';
import { collect } from '../helpers/collect.ts';
import { componentsOf, openWorkspace, withProvider } from './library-arena.ts';

const greetIn = (engine: Engine) => {
  const [run] = engine.generateRunPlan({ scenarios: ['greet'], providers: ['small'] }).runs;
  if (run === undefined) throw new Error('nothing planned');
  return run;
};

const wordsOf = ({ messages }: ConversationResult) => messages.map(({ role, content }) => [role, content]);

const HELD = [
  ['system', 'You answer customers.'],
  ['user', 'Hello?'],
  ['assistant', 'Hi there, what can I do for you today?'],
  ['user', 'Bye.'],
  ['assistant', 'Goodbye.'],
];

describe('a conversation', () => {
  test('resolves to what was said and found', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    const result = await engine.executeConversation({ run: greetIn(engine) });
    expect(wordsOf(result)).toEqual(HELD);
    expect(result).toMatchObject({
      status: 'passed',
      failed: false,
      selfPlay: false,
      mediaOutputs: [],
      violations: [],
      conversationAssertions: [{ type: 'content_includes_any', status: 'passed' }],
    });
    expect(result.cost.outputTokens).toBeGreaterThan(0);
  });

  test('takes ids, metadata, a store and a bus of its own', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    await using store = createMemoryStateStore();
    const bus = createEventBus(systemClock);
    const heard: ArenaEvent[] = [];
    bus.subscribe((event) => heard.push(event));
    const result = await engine.executeConversation({
      run: greetIn(engine),
      runId: 'my-run',
      conversationId: 'my-conversation',
      metadata: { team: 'desk', ticket: '7' },
      bus,
      store: { store, userId: 'ada', metadata: { ticket: 'none', depth: 2 } },
    });
    expect(result.runId).toBe('my-run');
    expect(await store.list()).toEqual(['my-conversation']);
    expect(await engine.stateStore.list()).toEqual([]);
    const state = await store.getArenaState('my-conversation');
    expect(state.metadata).toEqual({ user_id: 'ada', team: 'desk', ticket: '7', depth: 2 });
    expect(state.runMetadata?.runId).toBe('my-run');
    expect(
      new Set(heard.map((event) => 'runId' in event && [event.runId, event.conversationId].join())),
    ).toEqual(new Set(['my-run,my-conversation']));
  });

  test.each([
    ['none', {}, [0.9, undefined], [undefined, undefined]],
    ['both', { temperature: 0, maxTokens: 7 }, [0, 0], [7, 7]],
  ])('overrides reach the provider: %s', async (_name, overrides, temperatures, maxTokens) => {
    await using workspace = await openWorkspace();
    const asked: CompletionRequest[] = [];
    await using engine = createEngine(
      withProvider(await componentsOf(workspace), (provider) => ({
        ...provider,
        async complete(request, signal) {
          asked.push(request);
          return provider.complete(request, signal);
        },
      })),
    );
    const run = greetIn(engine);
    await engine.executeConversation({ run, overrides, runId: 'r' });
    expect(asked.map(({ temperature }) => temperature)).toEqual(temperatures);
    expect(asked.map((request) => request.maxTokens)).toEqual(maxTokens);
    const { runMetadata } = await engine.stateStore.getArenaState('r');
    expect(runMetadata?.params?.max_tokens).toBe(maxTokens[0]);
  });

  test('that takes too long is called off with an error and keeps what was said', async () => {
    await using workspace = await openWorkspace();
    let timeUp = () => {};
    const waits: number[] = [];
    const timers = {
      now: () => 0,
      after(milliseconds: number, action: () => void) {
        waits.push(milliseconds);
        timeUp = action;
        return () => undefined;
      },
    };
    let calls = 0;
    await using engine = createEngine(
      withProvider(await componentsOf(workspace, { timers }), (provider) => ({
        ...provider,
        complete: (request, signal) =>
          ++calls === 1
            ? provider.complete(request, signal)
            : new Promise((_resolve, reject) => {
                signal.addEventListener('abort', () => reject(new Error('socket closed')));
                timeUp();
              }),
      })),
    );
    const run = greetIn(engine);
    const result = await engine.executeConversation({ run, overrides: { timeoutMs: 250 } });
    expect(waits).toEqual([250]);
    expect(result).toMatchObject({
      failed: true,
      status: 'error',
      error: { code: 'CONVERSATION_TIMEOUT', message: expect.stringContaining('250 ms') },
    });
    expect(wordsOf(result)).toEqual(HELD.slice(0, 4));
    await expect(engine.executeConversation({ run, overrides: { timeoutMs: 0 } })).rejects.toMatchObject({
      code: 'USAGE',
    });
  });

  test('that its caller calls off is skipped', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    const result = await engine.executeConversation({ run: greetIn(engine), signal: AbortSignal.abort() });
    expect(result).toMatchObject({ status: 'skipped', failed: false, skipReason: expect.any(String) });
  });
});

describe('a stream', () => {
  test('accumulates to what the plain call gives', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    const run = greetIn(engine);
    const plain = await engine.executeConversation({ run, runId: 'same', conversationId: 'plain' });
    const chunks = await collect(
      engine.executeConversationStream({ run, runId: 'same', conversationId: 'streamed' }),
    );
    expect(await chunks.at(-1)?.result()).toEqual(plain);
    for (const [turn, reply] of [HELD[2]?.[1], HELD[4]?.[1]].entries()) {
      const own = chunks.filter((chunk) => chunk.turn === turn);
      expect(own.map(({ delta }) => delta).join('')).toBe(reply);
      expect(own.filter(({ finishReason }) => finishReason === 'stop')).toHaveLength(1);
    }
    const complete = chunks.find(({ finishReason }) => finishReason !== undefined);
    expect(wordsOf((await complete?.result()) ?? plain).slice(0, 2)).toEqual(HELD.slice(0, 2));
    expect(complete?.tokenCount).toBe(plain.messages[2]?.cost?.outputTokens);
  });

  test('shows the exchange under way in its results', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    const seen: unknown[] = [];
    for await (const chunk of engine.executeConversationStream({ run: greetIn(engine) })) {
      const { messages } = await chunk.result();
      seen.push([chunk.turn, chunk.finishReason, messages.filter(({ role }) => role !== 'system').length]);
    }
    expect(seen).toEqual([
      [0, undefined, 1],
      [0, 'stop', 2],
      [1, undefined, 3],
      [1, 'stop', 4],
      [1, undefined, 4],
    ]);
  });

  test('that breaks off ends with the error and what was said', async () => {
    await using workspace = await openWorkspace();
    let calls = 0;
    await using engine = createEngine(
      withProvider(await componentsOf(workspace), (provider) => ({
        ...provider,
        async *stream(request, signal) {
          if (++calls === 2) throw new Error('line cut');
          yield* provider.stream(request, signal);
        },
      })),
    );
    const chunks = await collect(engine.executeConversationStream({ run: greetIn(engine) }));
    const error = { code: 'INTERNAL', message: 'line cut' };
    expect(
      chunks.filter((chunk) => chunk.error !== undefined).map((chunk) => [chunk.turn, chunk.error]),
    ).toEqual([
      [1, error],
      [1, { ...error, location: { file: 'greet.scenario.yaml', line: 17, column: 7 } }],
    ]);
    const result = await chunks.at(-1)?.result();
    expect(result).toMatchObject({ failed: true, error });
    expect(result && wordsOf(result)).toEqual(HELD.slice(0, 4));
  });

  test('that nobody reads to its end leaves a skipped run', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    for await (const _chunk of engine.executeConversationStream({ run: greetIn(engine), runId: 'left' }))
      break;
    expect(await engine.stateStore.getResult('left')).toMatchObject({ status: 'skipped' });
  });
});

describe('a missing executor', () => {
  const error = { code: 'CONVERSATION_UNSUPPORTED' };

  test('is a failed result on both paths', async () => {
    await using workspace = await openWorkspace();
    const components = await componentsOf(workspace);
    await using engine = createEngine({ ...components, executor: createCompositeExecutor({}) });
    const run = greetIn(engine);
    expect(await engine.executeConversation({ run })).toMatchObject({ failed: true, error, messages: [] });
    const chunks = await collect(engine.executeConversationStream({ run }));
    expect(chunks[0]?.error).toMatchObject(error);
    expect(await chunks.at(-1)?.result()).toMatchObject({ failed: true, error, messages: [] });
    const ids = await engine.executeRuns({ runs: [run] }, 1);
    expect(await engine.stateStore.getResult(ids[0] ?? '')).toMatchObject({ status: 'error', error });
  });
});
