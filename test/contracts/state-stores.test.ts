// Long: one contract, held against every store.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { fromUsd } from '../../src/model/money.ts';
import { stateStores } from '../../src/state/index.ts';
import type { ArenaStateStore } from '../../src/state/state-store.ts';
import { createWorkspace, type Workspace } from '../helpers/workspace.ts';
import { check, metadata, reply, state, TIME, vandalise } from '../state/samples.ts';

describe.each(Object.entries(stateStores))('state store %s', (_name, create) => {
  let store: ArenaStateStore;
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await createWorkspace();
    store = create({ directory: workspace.path('states') });
  });
  afterEach(async () => {
    await store[Symbol.asyncDispose]();
    await workspace[Symbol.asyncDispose]();
  });

  test('gives back what was saved', async () => {
    await store.save(state);
    expect(await store.load('run')).toEqual(state);
  });

  test('replaces what was saved before', async () => {
    await store.save(state);
    await store.save({ ...state, messages: [] });
    expect((await store.load('run')).messages).toEqual([]);
  });

  test('keeps copies of what goes in', async () => {
    const mine = structuredClone(state);
    const mineChecks = [structuredClone(check)];
    const mineMetadata = structuredClone(metadata);
    await store.save(mine);
    await store.recordChecks('run', mineChecks);
    await store.saveMetadata('run', mineMetadata);
    const before = structuredClone(await store.getResult('run'));
    for (const value of [mine, mineChecks, mineMetadata]) vandalise(value);
    expect(await store.load('run')).toEqual(state);
    expect(await store.getResult('run')).toEqual(before);
  });

  test.each([
    ['load', (held: ArenaStateStore) => held.load('run')],
    ['getArenaState', (held: ArenaStateStore) => held.getArenaState('run')],
    ['getChecks', (held: ArenaStateStore) => held.getChecks('run')],
    ['getResult', (held: ArenaStateStore) => held.getResult('run')],
  ])('gives out copies with %s', async (_method, read) => {
    await store.save(state);
    await store.saveMetadata('run', metadata);
    await store.recordChecks('run', [check]);
    const before = structuredClone(await read(store));
    vandalise(await read(store));
    expect(await read(store)).toEqual(before);
  });

  test.each([
    ['load', (held: ArenaStateStore) => held.load('none')],
    ['fork', (held: ArenaStateStore) => held.fork('none', 'new')],
    ['recordChecks', (held: ArenaStateStore) => held.recordChecks('none', [])],
    ['getChecks', (held: ArenaStateStore) => held.getChecks('none')],
    ['getArenaState', (held: ArenaStateStore) => held.getArenaState('none')],
    ['getResult', (held: ArenaStateStore) => held.getResult('none')],
    ['dumpToJson', (held: ArenaStateStore) => held.dumpToJson('none')],
    ['updateLastAssistantMessage', (held: ArenaStateStore) => held.updateLastAssistantMessage('none', {})],
  ])('%s of an unknown id is NOT_FOUND', async (_method, act) => {
    await expect(act(store)).rejects.toMatchObject({ name: 'StateStoreError', code: 'NOT_FOUND' });
  });

  test('a conversation without run metadata has no result', async () => {
    await store.save(state);
    await expect(store.getResult('run')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(store.dumpToJson('run')).rejects.toThrow(/metadata/);
  });

  test('refuses an empty id', async () => {
    await expect(store.save({ ...state, id: '' })).rejects.toMatchObject({ code: 'INVALID_STATE' });
  });

  test('forgets what is deleted, and deleting twice is no error', async () => {
    await store.save(state);
    await store.delete('run');
    await store.delete('run');
    expect(await store.list()).toEqual([]);
    await expect(store.load('run')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('forks into an independent copy and never over another conversation', async () => {
    await store.save(state);
    await store.fork('run', 'copy');
    await store.save({ ...state, messages: [] });
    expect(await store.load('copy')).toEqual({ ...state, id: 'copy' });
    await expect(store.fork('copy', 'run')).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });

  test('lists ids in the order they were first saved', async () => {
    for (const id of ['b', 'a', 'c', 'a']) await store.save({ ...state, id });
    expect(await store.list()).toEqual(['b', 'a', 'c']);
  });

  test('metadata alone makes a conversation without messages', async () => {
    await store.saveMetadata('run', { ...metadata, error: { code: 'X', message: 'Broken.' } });
    expect(await store.getResult('run')).toMatchObject({
      status: 'error',
      messages: [],
      error: { code: 'X', message: 'Broken.' },
    });
  });

  test('saving messages keeps metadata and checks, and checks are appended', async () => {
    await store.saveMetadata('run', metadata);
    await store.recordChecks('run', [check]);
    await store.save(state);
    await store.recordChecks('run', [{ ...check, index: 1 }]);
    const { checks, runMetadata } = await store.getArenaState('run');
    expect(checks.map(({ index }) => index)).toEqual([0, 1]);
    expect(runMetadata).toEqual(metadata);
  });

  test('computes telemetry from the messages', async () => {
    await store.save({ ...state, messages: [...state.messages, reply] });
    expect((await store.getArenaState('run')).telemetry).toEqual({
      cost: {
        inputTokens: 2,
        outputTokens: 4,
        inputCost: fromUsd(0.2),
        outputCost: fromUsd(0.4),
        totalCost: fromUsd(0.6),
      },
      toolStats: { totalCalls: 2, byTool: { t: 2 } },
      validations: [reply.validations![0], reply.validations![0]],
      latencyMs: 10,
    });
  });

  test('counts calls beside the conversation in the totals and tells them apart', async () => {
    const cost = {
      inputTokens: 10,
      outputTokens: 1,
      inputCost: fromUsd(1),
      outputCost: fromUsd(2),
      totalCost: fromUsd(3),
    };
    await store.save(state);
    await store.saveMetadata('run', { ...metadata, sideCalls: [{ role: 'judge', provider: 'j', cost }] });
    const { telemetry } = await store.getArenaState('run');
    expect(telemetry.sideCost).toEqual(cost);
    expect(telemetry.cost).toMatchObject({ inputTokens: 11, totalCost: fromUsd(3.3) });
    expect(await store.getResult('run')).toMatchObject({
      cost: fromUsd(3.3),
      inputTokens: 11,
      outputTokens: 3,
    });
    const dump = JSON.parse(new TextDecoder().decode(await store.dumpToJson('run')));
    expect(dump.Cost).toMatchObject({ total_cost_usd: 3.3 });
  });

  test('a single unknown price makes the sum unknown, not smaller', async () => {
    const unpriced = {
      ...reply,
      cost: { ...reply.cost!, inputCost: null, outputCost: null, totalCost: null },
    };
    await store.save({ ...state, messages: [reply, unpriced] });
    await store.saveMetadata('run', metadata);
    expect(await store.getResult('run')).toMatchObject({ cost: null, inputTokens: 2 });
  });

  test('reconstructs the result of a run', async () => {
    await store.save(state);
    await store.saveMetadata('run', metadata);
    await store.recordChecks('run', [check]);
    expect(await store.getResult('run')).toEqual({
      key: 'key',
      id: 'run',
      config: 'config.arena.yaml',
      scenario: 's',
      provider: 'p',
      model: 'm',
      region: 'default',
      trial: 1,
      status: 'passed',
      cost: fromUsd(0.3),
      inputTokens: 1,
      outputTokens: 2,
      latencyMs: 5,
      messages: [
        { index: 0, turn: 0, role: 'user', text: 'Hi', toolCalls: [] },
        {
          index: 1,
          turn: 0,
          role: 'assistant',
          text: 'Hello',
          toolCalls: [{ id: 'call_0_t', name: 't', args: { deep: { list: [1] } } }],
        },
      ],
      checks: [check],
    });
  });

  test.each([
    [
      'saveWithTrace',
      (held: ArenaStateStore, calls: object[]) => held.saveWithTrace(state, { calls } as never),
    ],
    [
      'a trace in the metadata',
      (held: ArenaStateStore, calls: object[]) =>
        held.save({ ...state, metadata: { ...state.metadata, _llm_trace: { calls } as never } }),
    ],
  ])('%s notes each model call on its message', async (_way, save) => {
    await save(store, [
      { sequence: 0, messageIndex: 1, startedAt: TIME, durationMs: 7 },
      { sequence: 1, messageIndex: 99, startedAt: TIME, durationMs: 7 },
    ]);
    const { messages, metadata: kept } = await store.load('run');
    expect(kept).toEqual({ tags: ['a'] });
    expect(messages[0]?.meta).toBeUndefined();
    expect(messages[1]?.meta).toEqual({
      _llm_trace: {
        sequence: 0,
        message_index: 1,
        started_at: TIME,
        duration_ms: 7,
        cost: {
          input_tokens: 1,
          output_tokens: 2,
          input_cost_usd: 0.1,
          output_cost_usd: 0.2,
          total_cost_usd: 0.3,
        },
        tool_calls: [{ id: 'call_0_t', name: 't', args: { deep: { list: [1] } } }],
      },
    });
  });

  test('adds facts to the last reply and to nothing else', async () => {
    const again = { ...reply, content: 'Again', meta: { kept: 1, replaced: 1 } };
    await store.save({ ...state, messages: [reply, again, state.messages[0]!] });
    const meta = { replaced: 2, added: { list: [1] } };
    await store.updateLastAssistantMessage('run', meta);
    vandalise(meta);
    const { messages } = await store.load('run');
    expect(messages.map((message) => message.meta)).toEqual([
      undefined,
      { kept: 1, replaced: 2, added: { list: [1] } },
      undefined,
    ]);
  });

  test('a conversation without a reply has none to update', async () => {
    await store.save({ ...state, messages: [state.messages[0]!] });
    await expect(store.updateLastAssistantMessage('run', {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('changes of one conversation made at once are all kept', async () => {
    await store.save(state);
    const indices = Array.from({ length: 20 }, (_, index) => index);
    await Promise.all([
      ...indices.map((index) => store.recordChecks('run', [{ ...check, index }])),
      store.saveMetadata('run', metadata),
    ]);
    expect((await store.getChecks('run')).map(({ index }) => index)).toEqual(indices);
    expect(await store.getResult('run')).toMatchObject({ key: 'key' });
  });

  test('conversations saved at once keep the order of the calls', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `run-${(index * 7) % 20}`);
    await Promise.all(ids.map((id) => store.save({ ...state, id })));
    expect(await store.list()).toEqual(ids);
  });

  test.each(['../escape', 'a/b', 'A', 'a', '.', 'CON', 'x'.repeat(500), 'ä ö', 'a%2Fb'])(
    'an id is a name like any other: %j',
    async (id) => {
      await store.save(state);
      await store.save({ ...state, id });
      expect(await store.list()).toEqual(['run', id]);
      expect((await store.load(id)).id).toBe(id);
      await store.delete(id);
      expect(await store.list()).toEqual(['run']);
    },
  );

  test('the per-run JSON holds traces only when asked for', async () => {
    const call = { sequence: 0, messageIndex: 1, startedAt: TIME, durationMs: 7 };
    await store.saveWithTrace(state, { calls: [call] });
    await store.saveMetadata('run', metadata);
    const dump = async (includeTrace: boolean) =>
      new TextDecoder().decode(await store.dumpToJson('run', { includeTrace }));
    expect(await dump(true)).toContain('"_llm_trace"');
    expect(await dump(false)).not.toContain('meta');
    expect(new TextDecoder().decode(await store.dumpToJson('run'))).toBe(await dump(false));
  });

  test('a key called __proto__ is data like any other', async () => {
    const args = JSON.parse('{"__proto__": {"polluted": true}}');
    const message: Message = { ...reply, toolCalls: [{ id: '1', name: 't', args }] };
    await store.save({ ...state, messages: [message] });
    const [kept] = (await store.load('run')).messages;
    expect(JSON.stringify(kept?.toolCalls?.[0]?.args)).toBe('{"__proto__":{"polluted":true}}');
    expect({}).not.toHaveProperty('polluted');
  });
});
