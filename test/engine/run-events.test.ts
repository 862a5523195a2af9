import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import { ProviderError } from '../../src/errors/provider-error.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import { bracketFaults, eventsByRun } from '../helpers/event-brackets.ts';
import {
  execute,
  executeOne,
  FIXED_TIME,
  type PlannedArenaInput,
  planArena,
  toolCall,
} from '../helpers/planned-arena.ts';

const VERDICT = '{"passed":true,"score":0.9,"reasoning":"Kind."}';
const llmJudge = { type: 'llm_judge', params: { criteria: 'Kind?' } };
const includes = (pattern: string) => ({ type: 'content_includes', params: { patterns: [pattern] } });

/** Turns to make scenarios of; the words in them tell the provider below what to do. */
const TURNS = {
  plain: { role: 'user', content: 'Hello' },
  streaming: { role: 'user', content: 'Hello', streaming: true },
  tools: { role: 'user', content: 'Use a tool' },
  judged: { role: 'user', content: 'Hello', assertions: [llmJudge, includes('Kind')] },
  failing: { role: 'user', content: 'Hello', assertions: [includes('nowhere')] },
  simulated: { role: 'shopper', persona: 'eve', turns: 2 },
  unknown: { role: 'nobody' },
} as const;

type TurnName = keyof typeof TURNS;

interface ArenaDraft {
  readonly scenarios: readonly (readonly TurnName[])[];
  readonly policy: object | undefined;
  readonly concurrency: number;
  readonly trouble: { readonly atCall: number; readonly kind: 'none' | 'abort' | 'error' | 'bug' };
}

const drafts: fc.Arbitrary<ArenaDraft> = fc.record({
  scenarios: fc.array(
    fc.array(fc.constantFrom(...(Object.keys(TURNS) as TurnName[])), { minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 3 },
  ),
  policy: fc.constantFrom(
    undefined,
    { token_budget: 12, strategy: 'oldest' },
    { token_budget: 40, strategy: 'summarize' },
    { token_budget: 8, strategy: 'fail' },
  ),
  concurrency: fc.integer({ min: 1, max: 3 }),
  trouble: fc.record({
    atCall: fc.integer({ min: 1, max: 8 }),
    kind: fc.constantFrom('none', 'abort', 'error', 'bug'),
  }),
});

function arenaOf({ scenarios, policy }: ArenaDraft): PlannedArenaInput {
  const entries = scenarios.map((turns, index) => [
    `s${index}`,
    {
      turns: turns.map((name) => TURNS[name]),
      providers: ['assistant'],
      conversation_assertions: [{ type: 'llm_judge_conversation', params: { criteria: 'Kind?' } }],
      ...(policy === undefined ? {} : { context_policy: policy }),
    },
  ]);
  return {
    scenarios: Object.fromEntries(entries),
    providers: { assistant: {}, other: { type: 'mock' } },
    prompt: {
      allowed_tools: ['t', 'strict'],
      validators: [
        { type: 'banned_words', params: { words: ['Kind'] } },
        { type: 'length', params: { max_characters: 500 } },
      ],
    },
    tools: { t: {}, strict: { input_schema: { type: 'object', required: ['a'] } } },
    mocks: { assistant: { defaultResponse: VERDICT }, other: { defaultResponse: VERDICT } },
    personas: { eve: {} },
    arena: {
      judges: [{ name: 'first', provider: 'other' }],
      self_play: { enabled: true, personas: [], roles: [{ id: 'shopper', provider: 'other' }] },
    },
  };
}

const CALLS = ['t', 'strict', 'unknown'].map((name) => ({ id: `call_${name}`, name, args: {} }));

async function hold(draft: ArenaDraft) {
  const controller = new AbortController();
  const pool = createProviderPool({ mode: 'mock' });
  let calls = 0;
  const meetTrouble = () => {
    if (++calls !== draft.trouble.atCall) return;
    if (draft.trouble.kind === 'abort') controller.abort();
    if (draft.trouble.kind === 'error') throw new ProviderError({ code: 'DOWN', message: 'It is down.' });
    if (draft.trouble.kind === 'bug') throw new TypeError('x is undefined');
  };
  const answer = (completion: Completion, { messages, speaker }: CompletionRequest): Completion =>
    speaker.role === 'assistant' && messages.at(-1)?.content === 'Use a tool'
      ? { ...completion, toolCalls: CALLS, finishReason: 'tool_calls' }
      : completion;
  const wrap = (provider: Provider): Provider => ({
    ...provider,
    async complete(request, signal) {
      meetTrouble();
      return answer(await provider.complete(request, signal), request);
    },
    async *stream(request, signal) {
      yield { delta: 'K' };
      meetTrouble();
      yield* provider.stream(request, signal);
    },
  });
  return execute(planArena(arenaOf(draft)), {
    concurrency: draft.concurrency,
    signal: controller.signal,
    createProvider: (run) => wrap(pool.providerOf(run)),
    createSpeaker: (run, asked) => wrap(pool.speakerFor(run, asked)),
  });
}

/** What the events of a run are to be, whatever happens in it. */
function requireWellFormed(events: readonly ArenaEvent[], status: string): void {
  expect(bracketFaults(events)).toEqual([]);
  const [first, last] = [events[0], events.at(-1)];
  if (first?.type === 'run.skipped') {
    expect(events).toHaveLength(1);
    expect(status).toBe('skipped');
    return;
  }
  expect(first?.type).toBe('arena.run.started');
  expect(last?.type).toMatch(/^arena\.run\.(?:completed|failed)$/);
  expect(last).toMatchObject({ status });
}

test('whatever happens, each run tells of every start and exactly one end, like brackets', async () => {
  const seen = new Set<string>();
  const property = fc.asyncProperty(drafts, async (draft) => {
    const { events, results } = await hold(draft);
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index));
    expect([events[0]?.type, events.at(-1)?.type]).toEqual(['plan.started', 'plan.completed']);
    const byRun = eventsByRun(events);
    expect(byRun.size).toBe(results.length + 1);
    for (const { id, status } of results) requireWellFormed(byRun.get(id) ?? [], status);
    for (const { type } of events) seen.add(type);
  });
  await fc.assert(property, { seed: 3, numRuns: 150 });
  expect([...seen].sort()).toEqual([
    'arena.run.completed',
    'arena.run.failed',
    'arena.run.started',
    'arena.turn.completed',
    'arena.turn.failed',
    'arena.turn.started',
    'check.evaluated',
    'context.built',
    'context.token_budget_exceeded',
    'conversation.started',
    'message.created',
    'message.updated',
    'pipeline.completed',
    'pipeline.failed',
    'pipeline.started',
    'plan.completed',
    'plan.started',
    'provider.call.completed',
    'provider.call.failed',
    'provider.call.started',
    'run.skipped',
    'stage.completed',
    'stage.failed',
    'stage.started',
    'state.loaded',
    'state.saved',
    'stream.interrupted',
    'tool.call.completed',
    'tool.call.failed',
    'tool.call.started',
    'validation.failed',
    'validation.passed',
    'validation.started',
  ]);
});

describe('a store that refuses', () => {
  test('ends the run and the plan', async () => {
    const store = Object.assign(createMemoryStateStore(), {
      saveMetadata: async () => Promise.reject(new Error('The disk is full.')),
    });
    const events: ArenaEvent[] = [];
    const bus = createEventBus(createFixedClock(FIXED_TIME));
    bus.subscribe((event) => void events.push(event));
    await expect(execute(planArena(), { store, bus })).rejects.toThrow('The disk is full.');
    expect(bracketFaults(events)).toEqual([]);
    expect(events.slice(-2)).toMatchObject([
      { type: 'arena.run.failed', status: 'error', costUsd: null, error: { code: 'INTERNAL' } },
      { type: 'plan.failed', total: 1, error: { message: 'The disk is full.' } },
    ]);
  });
});

test('what events carry', async () => {
  const scenario = {
    turns: [
      { role: 'user', content: 'What is love?', assertions: [llmJudge] },
      { role: 'shopper', persona: 'eve', turns: 1 },
    ],
    providers: ['assistant'],
    context_policy: { token_budget: 200, strategy: 'oldest' },
  };
  const { execution } = await executeOne({
    ...arenaOf({ scenarios: [], policy: undefined, concurrency: 1, trouble: { atCall: 1, kind: 'none' } }),
    scenarios: { s1: scenario },
    mocks: {
      assistant: {
        mock: {
          s1: {
            1: { text: 'Let me look.', toolCalls: [toolCall('t', { a: 1 }), toolCall('strict', {})] },
            2: 'Kind of a song.',
            3: 'Goodbye.',
          },
        },
      },
      other: { defaultResponse: VERDICT },
    },
  });
  const lines = execution.events.map((event) => `${JSON.stringify(event)}\n`);
  await expect(lines.join('')).toMatchFileSnapshot('../golden/events/conversation.jsonl');
});
