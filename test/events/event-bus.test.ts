import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ArenaEvent, ArenaEventInput, RunEventInput } from '../../src/events/arena-event.ts';
import { createEventBus, createRunEmitter } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';

const TIME = '2000-01-01T00:00:00.000Z';
const planOf = (total: number): ArenaEventInput => ({ type: 'plan.started', total });
const warning: RunEventInput = { type: 'warning', turn: 0, message: 'Look.' };
const run = { runKey: 'key', runId: 'id', conversationId: 'id' };

function busOf() {
  const errors: unknown[] = [];
  let asked = 0;
  const clock = {
    now() {
      asked++;
      return createFixedClock(TIME).now();
    },
  };
  const bus = createEventBus(clock, (error) => errors.push(error));
  return { bus, errors, clockAsked: () => asked };
}

function noting() {
  const events: ArenaEvent[] = [];
  return { events, listener: (event: ArenaEvent) => void events.push(event) };
}

describe('the bus', () => {
  test('tells a listener of the types it asked for alone', () => {
    const { bus, clockAsked } = busOf();
    const { events, listener } = noting();
    bus.subscribe(listener, ['plan.completed']);
    bus.emit(planOf(1));
    expect([bus.hears('plan.started'), clockAsked()]).toEqual([false, 0]);
    bus.emit({ type: 'plan.completed', total: 1, durationMs: 0 });
    expect(events.map(({ type }) => type)).toEqual(['plan.completed']);
  });

  test('numbers and dates events and gives them to every listener in order', () => {
    const { bus } = busOf();
    const [first, second] = [noting(), noting()];
    bus.subscribe(first.listener);
    bus.subscribe(second.listener);
    bus.emit(planOf(1));
    bus.emit(planOf(2));
    expect(first.events).toEqual([
      { type: 'plan.started', total: 1, sequence: 0, time: TIME },
      { type: 'plan.started', total: 2, sequence: 1, time: TIME },
    ]);
    expect(second.events).toEqual(first.events);
  });

  test('gives events of one type to who wants no other, and none to who has left', () => {
    const { bus } = busOf();
    const [warnings, left] = [noting(), noting()];
    bus.subscribeTo('warning', warnings.listener);
    bus.subscribe(left.listener)();
    bus.emit(planOf(1));
    createRunEmitter(bus, run)(warning);
    expect(warnings.events).toEqual([{ ...warning, ...run, sequence: 0, time: TIME }]);
    expect(left.events).toEqual([]);
  });

  test('does nothing for events that nobody hears', () => {
    const { bus, clockAsked } = busOf();
    bus.subscribeTo('warning', () => undefined);
    expect([bus.hears('warning'), bus.hears('plan.started')]).toEqual([true, false]);
    bus.emit(planOf(1));
    createRunEmitter(bus, run)({ type: 'state.saved', messageCount: 1 });
    expect(clockAsked()).toBe(0);
  });
});

describe('a listener that fails', () => {
  const trouble = new Error('no');
  test.each([
    [
      'throws',
      () => {
        throw trouble;
      },
    ],
    ['rejects', async () => Promise.reject(trouble)],
    ['changes the event', (event: ArenaEvent) => Object.assign(event, { sequence: 7 })],
  ])('because it %s is reported once and dropped; the others hear all', async (_, listener) => {
    const { bus, errors } = busOf();
    const { events, listener: other } = noting();
    bus.subscribe(listener);
    bus.subscribe(other);
    bus.emit(planOf(1));
    bus.emit(planOf(2));
    await setImmediate();
    bus.emit(planOf(3));
    await setImmediate();
    expect(errors).toHaveLength(1);
    expect(events).toMatchObject([
      { total: 1, sequence: 0 },
      { total: 2, sequence: 1 },
      { total: 3, sequence: 2 },
    ]);
  });
});

test('a listener that speaks itself is heard by all after what it answers', () => {
  const { bus } = busOf();
  const { events, listener } = noting();
  bus.subscribeTo('plan.started', ({ total }) => {
    if (total < 3) bus.emit(planOf(total + 1));
  });
  bus.subscribe(listener);
  bus.emit(planOf(1));
  expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2]);
});

test('whoever is told of a failing listener may fail too', () => {
  const fail = () => {
    throw new Error('trouble');
  };
  const bus = createEventBus(createFixedClock(TIME), fail);
  const { events, listener } = noting();
  bus.subscribe(fail);
  bus.subscribe(listener);
  bus.emit(planOf(1));
  bus.emit(planOf(2));
  expect(events).toHaveLength(2);
});
