import { describe, expect, test } from 'vitest';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import { type AgentAdapter, AgentRole } from '../../src/scenario/agent.ts';
import type { RunOptions } from '../../src/scenario/run-options.ts';
import type { ScenarioConfig } from '../../src/scenario/scenario-config.ts';
import type { ScriptStep } from '../../src/scenario/script-step.ts';
import { agent, succeed, user } from '../../src/scenario/steps.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import type { ArenaStateStore } from '../../src/state/state-store.ts';
import { executorOf, scenarioOf } from './logging-agents.ts';

const THEN: string = 'then';

/** An agent that notes when it hears of the end, and what it does then. */
function listener(heard: string[], name: string, ended: () => unknown = () => undefined): AgentAdapter {
  return {
    name,
    role: AgentRole.AGENT,
    call: async () => 'hi',
    async ended({ verdict }) {
      heard.push(`${name} ${verdict}`);
      await ended();
    },
  };
}

const fails = (message: string) => async (): Promise<never> => {
  throw new Error(message);
};

/** A store of which one call fails. */
function storeWithout(call: keyof ArenaStateStore): ArenaStateStore {
  const store = createMemoryStateStore();
  return new Proxy(store, {
    get: (target, key) => {
      if (key === call) return fails('disk');
      const member: unknown = Reflect.get(target, key);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}

/** Runs a scenario and tells what was heard of it, by whom, and what it rejected with. */
async function hear(
  agents: (heard: string[]) => readonly AgentAdapter[],
  script: readonly ScriptStep[],
  options: RunOptions = {},
  more: Partial<ScenarioConfig> = {},
) {
  const heard: string[] = [];
  const eventBus = createEventBus(createFixedClock('2026-11-21T10:00:00Z'));
  const turns: string[] = [];
  eventBus.subscribe(({ type }) => void turns.push(type), ['arena.turn.started', 'arena.turn.completed']);
  const executor = executorOf(scenarioOf(agents(heard), script, more), {
    eventBus,
    onResult: ({ verdict, run }) => void heard.push(`onResult ${verdict} ${run.status}`),
    onEvent: (event) => {
      if (event.type === 'SCENARIO_RUN_FINISHED') heard.push(`event ${event.status}`);
    },
    ...options,
  });
  const rejected = await executor.run().then(
    () => undefined,
    (error: Error) => error.message,
  );
  return { heard, rejected, turns };
}

describe('a store that fails hides nothing', () => {
  const boom: ScriptStep = () => {
    throw new TypeError('the real reason');
  };
  test.each<{ name: string; call: keyof ArenaStateStore; script: readonly ScriptStep[]; rejected: string }>([
    { name: 'before the first step', call: 'delete', script: [succeed()], rejected: 'disk' },
    { name: 'between steps', call: 'save', script: [user('hi'), succeed()], rejected: 'disk' },
    { name: 'at the end', call: 'saveMetadata', script: [succeed()], rejected: 'disk' },
    { name: 'after a step threw', call: 'save', script: [boom], rejected: 'the real reason' },
  ])('$name', async ({ call, script, rejected }) => {
    const told = await hear((heard) => [listener(heard, 'A')], script, { stateStore: storeWithout(call) });
    expect(told).toEqual({
      heard: ['event ERROR', 'A error', 'onResult error error'],
      rejected,
      turns: ['arena.turn.started', 'arena.turn.completed'],
    });
  });
});

describe('everybody is told', () => {
  test('also after one of them failed; the first failure rejects', async () => {
    const { heard, rejected } = await hear(
      (heard) => [listener(heard, 'A', fails('first')), listener(heard, 'B', fails('second'))],
      [succeed()],
    );
    expect(rejected).toBe('first');
    expect(heard).toEqual(['event SUCCESS', 'A success', 'B success', 'onResult success passed']);
  });

  test('what ended the run rejects before what became of telling it', async () => {
    const { heard, rejected } = await hear(
      (heard) => [listener(heard, 'A', fails('ended'))],
      [fails('the real reason')],
    );
    expect(rejected).toBe('the real reason');
    expect(heard).toEqual(['event ERROR', 'A error', 'onResult error error']);
  });

  test('nobody is waited for once the run is called off', async () => {
    const controller = new AbortController();
    const hangs = () => {
      controller.abort(new Error('enough'));
      return new Promise(() => undefined);
    };
    const { heard, rejected } = await hear(
      (heard) => [listener(heard, 'A', hangs), listener(heard, 'B', hangs)],
      [succeed()],
      {},
      { signal: controller.signal },
    );
    expect(rejected).toBe('enough');
    expect(heard).toEqual(['event SUCCESS', 'A success', 'B success', 'onResult success passed']);
  });
});

describe('what has a `then` is as good as a promise', () => {
  /** An object with nothing but a `then`, as some libraries hand out. */
  const thenable = (then: (done: (value: string) => void) => void): PromiseLike<string> =>
    Object.create({}, Object.fromEntries([[THEN, { value: then }]]));

  test('of an agent, with a signal', async () => {
    const { signal } = new AbortController();
    const desk: AgentAdapter = {
      role: AgentRole.AGENT,
      call: () => thenable((done) => queueMicrotask(() => done('hi'))) as Promise<string>,
    };
    const result = await executorOf(scenarioOf([desk], [agent(), succeed()], { signal })).run();
    expect(result.messages.map(({ content }) => content)).toEqual(['hi']);
  });

  test('of a step, which can be called off', async () => {
    const controller = new AbortController();
    const hangs: ScriptStep = () => {
      queueMicrotask(() => controller.abort(new Error('enough')));
      return thenable(() => undefined);
    };
    const { rejected } = await hear(
      (heard) => [listener(heard, 'A')],
      [hangs],
      {},
      {
        signal: controller.signal,
      },
    );
    expect(rejected).toBe('enough');
  });
});
