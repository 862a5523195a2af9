import { describe, expect, test, vi } from 'vitest';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { type AgentInput, AgentRole } from '../../src/scenario/agent.ts';
import type { EventMessage, ScenarioEvent } from '../../src/scenario/scenario-event.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, message, succeed, user } from '../../src/scenario/steps.ts';
import { createManualTimers } from '../helpers/manual-timers.ts';
import { executorOf, loggingAgents, scenarioOf } from './logging-agents.ts';

const clock = createFixedClock('2026-11-21T10:00:00Z');
const SCRIPT = [user('hi'), agent(), succeed('fine')];

function fail(message: string): never {
  throw new Error(message);
}

describe('table A12: events', () => {
  test('started, a snapshot for each message, finished', async () => {
    const events: ScenarioEvent[] = [];
    const config = scenarioOf(loggingAgents([], 'UA'), SCRIPT, {
      id: 'refund-1',
      setId: 'desk',
      metadata: { team: 'care', name: 'no', description: 'no' },
    });
    const executor = executorOf(config, { clock, batchRunId: 'batch' });
    executor.events.subscribe((event) => void events.push(event));
    await executor.run();
    const base = {
      timestamp: Date.parse('2026-11-21T10:00:00Z'),
      batchRunId: 'batch',
      scenarioId: 'refund-1',
      scenarioRunId: 'run-1',
      scenarioSetId: 'desk',
    };
    const hi = { id: 'message-1', role: 'user', content: 'hi', trace_id: 'trace-1' };
    const answer = { id: 'message-2', role: 'assistant', content: 'a', trace_id: 'trace-1' };
    expect(events).toEqual([
      {
        ...base,
        type: 'SCENARIO_RUN_STARTED',
        metadata: { team: 'care', name: 'refund', description: 'Somebody wants their money back.' },
      },
      { ...base, type: 'SCENARIO_MESSAGE_SNAPSHOT', messages: [hi] },
      { ...base, type: 'SCENARIO_MESSAGE_SNAPSHOT', messages: [hi, answer] },
      {
        ...base,
        type: 'SCENARIO_RUN_FINISHED',
        status: 'SUCCESS',
        results: { verdict: 'success', reasoning: 'fine', metCriteria: [], unmetCriteria: [] },
      },
    ]);
  });

  test('a rollback is told, and messages keep their form and get the next index', async () => {
    const shown: (readonly EventMessage[])[] = [];
    const eventBus = createEventBus(clock);
    const indices: number[] = [];
    eventBus.subscribe((event) => event.type === 'message.created' && indices.push(event.index));
    const takesBack: ScriptStep = (state) => {
      state.rollbackMessagesTo(1);
      state.rollbackMessagesTo(1);
      state.addMessage({ role: 'user', content: 'c', id: 'same' });
    };
    const config = scenarioOf(loggingAgents([], 'UA'), [
      user('a'),
      message({ role: 'user', content: 'b', id: 'same' }),
      takesBack,
      succeed(),
    ]);
    const onEvent = (event: ScenarioEvent) => 'messages' in event && shown.push(event.messages);
    await executorOf(config, { eventBus, onEvent }).run();
    expect(shown.map((messages) => messages.map(({ content }) => content).join(''))).toEqual([
      'a',
      'ab',
      'a',
      'ac',
    ]);
    expect(indices).toEqual([0, 1, 1]);
    expect(shown[3]?.[0]).toBe(shown[0]?.[0]);
  });

  test('calls and results of tools are shown; a message with several results is one snapshot', async () => {
    const events: ScenarioEvent[] = [];
    const result = (toolCallId: string) => ({
      type: 'tool-result' as const,
      toolCallId,
      toolName: 'refund',
      output: { type: 'text', value: `done ${toolCallId}` },
    });
    const call = { type: 'tool-call' as const, toolCallId: 'c1', toolName: 'refund', input: { order: 7 } };
    const config = scenarioOf(loggingAgents([], 'UA'), [
      message({ role: 'assistant', content: [call] }),
      message({ role: 'tool', content: [result('c1'), result('c2')] }),
      succeed(),
    ]);
    await executorOf(config, { onEvent: (event) => void events.push(event) }).run();
    const snapshots = events.filter((event) => event.type === 'SCENARIO_MESSAGE_SNAPSHOT');
    expect(snapshots).toHaveLength(2);
    expect(snapshots[1]?.messages).toMatchObject([
      {
        id: 'message-1',
        toolCalls: [{ id: 'c1', type: 'function', function: { name: 'refund', arguments: '{"order":7}' } }],
      },
      { id: 'message-2-0', role: 'tool', toolCallId: 'c1', content: 'done c1' },
      { id: 'message-2-1', role: 'tool', toolCallId: 'c2', content: 'done c2' },
    ]);
  });

  test('[FIX] a second run of the same executor is told as the first was', async () => {
    const types: string[] = [];
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [succeed()]));
    executor.events.subscribe(({ type, scenarioRunId }) => void types.push(`${type} ${scenarioRunId}`));
    await executor.run();
    await executor.run();
    expect(types).toEqual([
      'SCENARIO_RUN_STARTED run-1',
      'SCENARIO_RUN_FINISHED run-1',
      'SCENARIO_RUN_STARTED run-2',
      'SCENARIO_RUN_FINISHED run-2',
    ]);
  });

  test('can be iterated over to the end of the run', async () => {
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [user('hi'), succeed()]));
    const types: string[] = [];
    const reading = (async () => {
      for await (const { type } of executor.events) types.push(type);
    })();
    await executor.run();
    await reading;
    expect(types).toEqual(['SCENARIO_RUN_STARTED', 'SCENARIO_MESSAGE_SNAPSHOT', 'SCENARIO_RUN_FINISHED']);
  });

  test('iterating after the run ends at once', async () => {
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [succeed()]));
    await executor.run();
    const late = executor.events[Symbol.asyncIterator]();
    expect(await late.next()).toEqual({ value: undefined, done: true });
  });

  test('each of several `next` at a time gets an event of its own', async () => {
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [succeed()]));
    const events = executor.events[Symbol.asyncIterator]();
    const taken = [events.next(), events.next(), events.next()];
    await executor.run();
    expect((await Promise.all(taken)).map(({ done, value }) => done || value.type)).toEqual([
      'SCENARIO_RUN_STARTED',
      'SCENARIO_RUN_FINISHED',
      true,
    ]);
  });

  test.each(['resolves', 'rejects'])(
    'the run waits for what listeners promised, also when it %s',
    async (how) => {
      const order: string[] = [];
      const last = how === 'rejects' ? () => Promise.reject(new Error('boom')) : succeed();
      const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [last]), {
        onEvent: async ({ type }) => {
          await new Promise((resolve) => setImmediate(resolve));
          order.push(type);
        },
      });
      await executor.run().catch(() => undefined);
      order.push('settled');
      expect(order).toEqual(['SCENARIO_RUN_STARTED', 'SCENARIO_RUN_FINISHED', 'settled']);
    },
  );

  test('it waits within a bound', async () => {
    const timers = createManualTimers();
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), [succeed()]), {
      timers,
      drainTimeoutMs: 500,
      onEvent: () => new Promise(() => undefined),
    });
    const running = executor.run();
    await timers.advance(500);
    expect(await running).toMatchObject({ success: true });
    expect(timers.pending).toBe(0);
  });

  test.each([
    { name: 'throws', onEvent: () => fail('listener') },
    { name: 'rejects', onEvent: async () => fail('listener') },
  ])('a listener that $name does not disturb the run, and is warned of once', async ({ onEvent }) => {
    const warnings: string[] = [];
    const onWarning = (message: string) => void warnings.push(message);
    const executor = executorOf(scenarioOf(loggingAgents([], 'UA'), SCRIPT), { onEvent, onWarning });
    expect(await executor.run()).toMatchObject({ success: true });
    expect(warnings).toEqual(['A listener to the events of a scenario failed and hears no more: listener']);
  });

  test('the process hears one warning where nobody else does', async () => {
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    try {
      const fetch = async () => new Response('no', { status: 401 });
      const options = { langwatch: { apiKey: 'wrong' }, fetch };
      await executorOf(scenarioOf(loggingAgents([], 'UA'), SCRIPT), options).run();
      expect(emitWarning.mock.calls).toEqual([
        ['The event SCENARIO_RUN_STARTED of run run-1 was not sent to LangWatch: it answered 401.'],
      ]);
    } finally {
      emitWarning.mockRestore();
    }
  });

  test("the engine's bus hears the run as brackets, and the projection leaves nothing on it", async () => {
    const eventBus = createEventBus(clock);
    const events: ArenaEvent[] = [];
    const unsubscribe = eventBus.subscribe((event) => void events.push(event));
    const executor = executorOf(
      scenarioOf(loggingAgents([], 'UA'), [...SCRIPT.slice(0, 2), user(), succeed()]),
      {
        eventBus,
        onEvent: () => undefined,
      },
    );
    await executor.run();
    expect(events.map(({ type }) => type)).toEqual([
      'arena.run.started',
      'arena.turn.started',
      'message.created',
      'message.created',
      'arena.turn.completed',
      'arena.turn.started',
      'message.created',
      'arena.turn.completed',
      'check.evaluated',
      'arena.run.completed',
    ]);
    expect(events[2]).toMatchObject({ runId: 'run-1', conversationId: 'thread-1', index: 0, turn: 0 });
    unsubscribe();
    expect(eventBus.hears('arena.run.started')).toBe(false);
  });

  test('what a called-off run still does is told to nobody', async () => {
    const controller = new AbortController();
    const eventBus = createEventBus(clock);
    const types: string[] = [];
    eventBus.subscribe(({ type }) => void types.push(type));
    let goOn: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const stubborn = {
      role: AgentRole.AGENT,
      call: async ({ scenarioState }: AgentInput) => {
        controller.abort(new Error('enough'));
        await late;
        scenarioState.addMessage({ role: 'system', content: 'too late' });
        return 'too late';
      },
    };
    const config = scenarioOf([stubborn], [agent()], { signal: controller.signal });
    await executorOf(config, { eventBus })
      .run()
      .catch(() => undefined);
    goOn();
    await new Promise((resolve) => setImmediate(resolve));
    expect(types).toEqual([
      'arena.run.started',
      'arena.turn.started',
      'arena.turn.completed',
      'arena.run.failed',
    ]);
  });
});
