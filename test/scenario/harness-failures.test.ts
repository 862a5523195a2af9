import { describe, expect, test } from 'vitest';
import { ManifestError } from '../../src/errors/manifest-error.ts';
import { ToolError } from '../../src/errors/tool-error.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import type { ScriptedProviderOptions } from '../../src/providers/scripted-provider.ts';
import { runScripted } from '../../src/scenario/harness.ts';
import { calls, fail, find, fixedClock, remove, scripted } from '../helpers/harness-tools.ts';
import { planArena } from '../helpers/planned-arena.ts';

describe('events', () => {
  test('reach the listener in order, and the run waits for it', async () => {
    const heard: ArenaEvent['type'][] = [];
    const { events } = await runScripted({
      prompt: 'Hello',
      provider: scripted(),
      onEvent: async ({ type }) => {
        await Promise.resolve();
        heard.push(type);
      },
    });
    expect(heard).toEqual(events.map(({ type }) => type));
  });

  test('of other runs on the same bus are left out', async () => {
    const bus = createEventBus(fixedClock);
    const runs = await Promise.all(
      ['a', 'b'].map((id) => runScripted({ id, bus, prompt: id, provider: scripted({ completions: [id] }) })),
    );
    for (const { events, result } of runs) {
      expect(new Set(events.map((event) => 'runId' in event && event.runId))).toEqual(
        new Set([result.runId]),
      );
    }
    expect(runs.map(({ events }) => events.length)).toEqual([runs[1]?.events.length, runs[0]?.events.length]);
  });

  test('what the listener throws is thrown, once the run is over', async () => {
    const heard: string[] = [];
    const run = runScripted({
      prompt: 'Hello',
      provider: scripted(),
      onEvent: ({ type }) => {
        heard.push(type);
        throw new Error('listener');
      },
    });
    await expect(run).rejects.toThrow('listener');
    expect(heard).toEqual(['arena.run.started']);
  });
});

/** What breaks a run off is thrown as it was. */
const failures: Record<
  string,
  readonly [Partial<Parameters<typeof runScripted>[0]>, ScriptedProviderOptions, unknown]
> = {
  'an error of the script': [{}, { completions: [new RangeError('mine')] }, new RangeError('mine')],
  'an exhausted stream': [
    { config: { streaming: true } },
    {},
    expect.objectContaining({ code: 'SCRIPT_EXHAUSTED' }),
  ],
  'a script that is left over, where it is strict': [
    {},
    { strict: true, completions: ['a', 'b'] },
    expect.objectContaining({ code: 'SCRIPT_LEFT_OVER' }),
  ],
  'an error of a tool that the model should not hear of': [
    { tools: [{ ...find, inputSchema: {}, execute: () => fail(new TypeError('bug')) }] },
    { completions: [calls('find')] },
    new TypeError('bug'),
  ],
  'an error of a callback': [
    { tools: [remove], onConfirmation: () => fail(new TypeError('callback')) },
    { completions: [calls('remove')] },
    new TypeError('callback'),
  ],
  'a loop without an end': [
    { tools: [find], config: { maxRounds: 2 } },
    { rules: [{ match: () => true, reply: calls('find', { name: 'a' }) }] },
    expect.objectContaining({ code: 'MAX_TOOL_ROUNDS' }),
  ],
  'a signal': [{ signal: AbortSignal.abort(new Error('called off')) }, {}, new Error('called off')],
  'checks that are wrong': [
    {
      scenario: {
        turns: [{ role: 'user', content: 'x', assertions: [{ type: 'no_such_check', params: {} }] }],
      },
    },
    {},
    expect.objectContaining({ code: 'SCENARIO_INVALID' }),
  ],
  'no turns': [
    { scenario: { turns: [] } },
    { completions: ['left'], strict: true },
    expect.objectContaining({ code: 'SCRIPT_LEFT_OVER' }),
  ],
  'a conversation of a kind that nothing here holds': [
    {
      scenario: {
        turns: [{ role: 'user', content: '', parts: [{ type: 'text' }] }],
        duplex: { timeout: '1m' },
      },
    },
    {},
    expect.objectContaining({ code: 'DUPLEX_UNSUPPORTED' }),
  ],
};

test.each(Object.entries(failures))('throws %s', async (_name, [options, script, error]) => {
  const provider = scripted(script);
  const prompt = options.scenario === undefined ? { prompt: 'Hello' } : {};
  await expect(runScripted({ ...prompt, provider, ...options })).rejects.toEqual(error);
});

test('invocations stay readable after a run that broke off', async () => {
  const provider = scripted({ completions: ['One.', new Error('boom')] });
  await expect(runScripted({ scenario: { turns: ['a', 'b'] }, provider })).rejects.toThrow('boom');
  expect(provider.invocations.map(({ messages }) => messages.length)).toEqual([1, 3]);
});

test('a failure that the model should hear of breaks nothing off', async () => {
  const failing = { ...find, execute: () => fail(new ToolError({ code: 'X', message: 'no such file' })) };
  const provider = scripted({ completions: [calls('find', { name: 'a' })] });
  await runScripted({ prompt: 'x', provider, tools: [failing] });
  expect(provider.invocations[1]?.messages.at(-1)?.content).toBe('Tool execution failed: no such file');
});

describe('options that contradict each other are refused', () => {
  const [run] = planArena({ prompt: null });
  test.each<[string, Partial<Parameters<typeof runScripted>[0]>, string]>([
    ['neither prompt nor scenario', {}, 'one of "prompt" and "scenario"'],
    ['both', { prompt: 'a', scenario: { turns: [] } }, 'one of "prompt" and "scenario"'],
    [
      'settings that a planned run has in its manifests',
      { ...(run === undefined ? {} : { scenario: run }), config: { systemPrompt: 'x' } },
      'config.systemPrompt',
    ],
    [
      'tools for a planned run without a prompt',
      { ...(run === undefined ? {} : { scenario: run }), tools: [find] },
      'no prompt',
    ],
  ])('%s', async (_name, options, message) => {
    const refused = runScripted({ provider: scripted(), ...options });
    await expect(refused).rejects.toThrow(ManifestError);
    await expect(refused).rejects.toThrow(message);
  });
});
