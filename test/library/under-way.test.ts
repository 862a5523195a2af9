import { expect, test } from 'vitest';
import {
  type ArenaEvent,
  createEngine,
  createEventBus,
  createMemoryStateStore,
  type Engine,
  systemClock,
} from '../../src/index.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { bracketFaults, eventsByRun } from '../helpers/event-brackets.ts';
import { componentsOf, openWorkspace, withProvider } from './library-arena.ts';

/** Answers a little later than asked, so that others get their turn. */
const slow = (provider: Provider): Provider => ({
  ...provider,
  async complete(request, signal) {
    await new Promise((resolve) => setImmediate(resolve));
    return provider.complete(request, signal);
  },
});

function firstRun(engine: Engine) {
  const [run] = engine.generateRunPlan({ scenarios: ['greet'], providers: ['small'] }).runs;
  if (run === undefined) throw new Error('nothing planned');
  return run;
}

const faultsOf = (events: readonly ArenaEvent[]) => [...eventsByRun(events).values()].flatMap(bracketFaults);

test('two conversations of one id are not held at once, but one after the other', async () => {
  await using workspace = await openWorkspace();
  await using engine = createEngine(withProvider(await componentsOf(workspace), slow));
  const run = firstRun(engine);
  const first = engine.executeConversation({ run, runId: 'a' });
  const second = engine.executeConversation({ run, runId: 'a' });
  await expect(second).rejects.toMatchObject({ code: 'CONVERSATION_UNDER_WAY' });
  expect((await first).checks).toHaveLength(1);
  expect((await engine.executeConversation({ run, runId: 'a' })).checks).toHaveLength(1);
  await expect(engine.executeRuns({ runs: [run, run] }, 2)).rejects.toMatchObject({
    code: 'CONVERSATION_UNDER_WAY',
  });
  await using other = createMemoryStateStore();
  const both = [{}, { store: { store: other } }].map((store) =>
    engine.executeConversation({ run, runId: 'a', ...store }),
  );
  expect((await Promise.all(both)).map(({ status }) => status)).toEqual(['passed', 'passed']);
});

test('a bus of several conversations is recorded once, and one that is replaced to the end of its runs', async () => {
  await using workspace = await openWorkspace();
  await using engine = createEngine(withProvider(await componentsOf(workspace), slow));
  await engine.enableSessionRecording(workspace.path('kept'));
  const bus = createEventBus(systemClock);
  const heard: ArenaEvent[] = [];
  bus.subscribe((event) => heard.push(event));
  const run = firstRun(engine);
  const held = ['a', 'b'].map((runId) => engine.executeConversation({ run, runId, bus }));
  const next = new Promise<void>((resolve) => bus.subscribeTo('provider.call.started', () => resolve()));
  engine.setEventBus(bus);
  await next;
  engine.setEventBus(createEventBus(systemClock));
  await Promise.all(held);
  for (const id of ['a', 'b']) {
    const lines = (await workspace.read(`kept/${id}.jsonl`)).trimEnd().split('\n');
    const own = heard.filter((event) => 'runId' in event && event.runId === id);
    expect(lines.map((line) => JSON.parse(line).event.type)).toEqual(own.map(({ type }) => type));
  }
});

test('closing waits for the end of what it calls off and leaves what is finished', async () => {
  await using workspace = await openWorkspace();
  const events: ArenaEvent[] = [];
  let calls = 0;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const components = withProvider(await componentsOf(workspace), (provider) => ({
    ...provider,
    complete: (request, signal) =>
      ++calls < 3 ? provider.complete(request, signal) : endedLate(signal, begin),
  }));
  components.bus.subscribe((event) => events.push(event));
  const engine = createEngine(components);
  const running = engine.executeRuns(engine.generateRunPlan(), 1);
  await begun;
  await engine.close();
  expect(events.at(-1)?.type).toBe('plan.completed');
  const ids = await running;
  const results = await Promise.all(ids.map((id) => engine.stateStore.getResult(id)));
  expect(results.map(({ status }) => status)).toEqual(['passed', 'skipped', 'skipped', 'skipped']);
  expect(faultsOf(events)).toEqual([]);
});

/** A call that takes its time to be called off. */
function endedLate(signal: AbortSignal, asked: () => void): ReturnType<Provider['complete']> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => setImmediate(() => setImmediate(() => reject(signal.reason))));
    asked();
  });
}

test('a stream that is read on after closing ends as a skipped conversation', async () => {
  await using workspace = await openWorkspace();
  const engine = createEngine(await componentsOf(workspace));
  const stream = engine.executeConversationStream({ run: firstRun(engine) });
  await stream.next();
  await engine.close();
  let status = '';
  for await (const { result } of stream) ({ status } = await result());
  expect(status).toBe('skipped');
});

test('a stream that is left keeps what was said, and its events say what its result says', async () => {
  await using workspace = await openWorkspace();
  const components = await componentsOf(workspace);
  const events: ArenaEvent[] = [];
  components.bus.subscribe((event) => events.push(event));
  await using engine = createEngine(components);
  for await (const _chunk of engine.executeConversationStream({ run: firstRun(engine), runId: 'a' })) break;
  const { status, messages } = await engine.stateStore.getResult('a');
  expect([status, messages.map(({ text }) => text).at(-1)]).toEqual(['skipped', 'Hello?']);
  expect(events.at(-1)).toMatchObject({ type: 'arena.run.failed', status: 'skipped' });
  expect(faultsOf(events)).toEqual([]);
});

test('after a store has refused no run goes on unseen', async () => {
  await using workspace = await openWorkspace();
  const store = createMemoryStateStore();
  const stateStore = Object.assign(Object.create(store), {
    saveMetadata: async () => {
      throw new Error('disk full');
    },
    delete: (id: string) => store.delete(id),
    save: (state: Parameters<typeof store.save>[0]) => store.save(state),
    load: (id: string) => store.load(id),
    saveWithTrace: (...args: Parameters<typeof store.saveWithTrace>) => store.saveWithTrace(...args),
    recordChecks: (...args: Parameters<typeof store.recordChecks>) => store.recordChecks(...args),
    getChecks: (id: string) => store.getChecks(id),
  });
  const components = withProvider(await componentsOf(workspace, { stateStore }), slow);
  const events: ArenaEvent[] = [];
  components.bus.subscribe((event) => events.push(event));
  await using engine = createEngine(components);
  await expect(engine.executeRuns(engine.generateRunPlan(), 2)).rejects.toThrow('disk full');
  expect(events.at(-1)?.type).toBe('plan.failed');
  expect(events.filter(({ type }) => type === 'arena.run.started')).toHaveLength(2);
  expect(faultsOf(events)).toEqual([]);
});
