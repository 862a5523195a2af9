import { describe, expect, test } from 'vitest';
import { buildEngineComponents } from '../../src/engine/build-engine-components.ts';
import { createEngine } from '../../src/engine/create-engine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { EngineComponents, EngineOptions } from '../../src/engine/engine-components.ts';
import type { SessionRecorder } from '../../src/engine/session-recorder.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import { collect } from '../helpers/collect.ts';
import { FIXED_TIME, planArena } from '../helpers/planned-arena.ts';

const runs = planArena({ defaultResponse: 'Good morning.' });
const [run] = runs as [PlannedRun];
const clock = createFixedClock(FIXED_TIME);

function componentsWith(options: Partial<EngineOptions> = {}): EngineComponents {
  return buildEngineComponents(
    { arenas: [run.arena], readText: async (file) => Promise.reject(new Error(`ENOENT: ${file}`)) },
    { models: { mode: 'mock' }, executionId: 'x', clock, ...options },
  );
}

/** Everything that starts something, by its name. */
const STARTS: Readonly<Record<string, (engine: Engine) => Promise<unknown>>> = {
  executeRuns: (engine) => engine.executeRuns({ runs }, 1),
  executeConversation: (engine) => engine.executeConversation({ run }),
  executeConversationStream: (engine) => collect(engine.executeConversationStream({ run })),
  answer: (engine) => engine.answer({ run, messages: [] }),
  enableMockProviderMode: (engine) => engine.enableMockProviderMode(),
  enableSessionRecording: (engine) => engine.enableSessionRecording('recordings'),
};

describe('an engine refuses', () => {
  test.each(Object.entries(STARTS))('%s once it is closed', async (_, start) => {
    const engine = createEngine(componentsWith());
    await engine.close();
    await expect(start(engine)).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
  });

  test.each([
    { option: 'openRecorder', start: (engine: Engine) => engine.enableSessionRecording('recordings') },
    { option: 'readMockFile', start: (engine: Engine) => engine.enableMockProviderMode('mock.yaml') },
  ])('what takes $option where it was built without', async ({ option, start }) => {
    await using engine = createEngine(componentsWith());
    const message = expect.stringContaining(`built without "${option}"`);
    await expect(start(engine)).rejects.toMatchObject({ code: 'USAGE', message });
  });
});

describe('before runs are held', () => {
  /** Components whose models note what they are asked for; `during` is done while they are looked into. */
  function noting(mode: 'mock' | 'real', during: () => void = () => undefined) {
    const steps: string[] = [];
    const components = componentsWith();
    const { models } = components;
    const prepare = async () => {
      steps.push('prepare');
      during();
    };
    const open: typeof models.tools.open = (asked) => {
      steps.push('open tools');
      return models.tools.open(asked);
    };
    const tools = { ...models.tools, open };
    return { steps, components: { ...components, models: { ...models, mode, prepare, tools } } };
  }

  test.each([
    { mode: 'mock', steps: ['open tools'] },
    { mode: 'real', steps: ['prepare', 'open tools'] },
  ] as const)('$mode models: $steps', async ({ mode, steps }) => {
    const noted = noting(mode);
    await using engine = createEngine(noted.components);
    await engine.executeRuns({ runs }, 1);
    expect(noted.steps).toEqual(steps);
  });

  test('closing keeps the servers of tools from being started', async () => {
    const { steps, components } = noting('real', () => void engine.close());
    const engine = createEngine(components);
    await expect(engine.executeRuns({ runs }, 1)).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
    expect(steps).toEqual(['prepare']);
  });
});

test('warnings are heard on the bus of now', async () => {
  const warnings: string[] = [];
  const [first, second] = [createEventBus(clock), createEventBus(clock)];
  await using engine = createEngine(
    componentsWith({ bus: first, onWarning: (warning) => warnings.push(warning) }),
  );
  engine.setEventBus(second);
  const facts = { runKey: run.key, runId: 'r', conversationId: 'r' };
  for (const [bus, message] of [
    [first, 'old'],
    [second, 'new'],
  ] as const) {
    bus.emit({ type: 'warning', message, turn: 0, ...facts });
  }
  expect(warnings).toEqual(['new']);
});

test('another folder takes the recording over, and the recorder before it writes what it has', async () => {
  const steps: string[] = [];
  const openRecorder = (directory: string): SessionRecorder => {
    const name = directory.slice(-1);
    return {
      directory,
      pathOf: (runId) => `${directory}/${runId}`,
      record: ({ type }) => void (type === 'arena.run.started' && steps.push(`${name} records`)),
      settle: async () => void steps.push(`${name} settles`),
    };
  };
  const engine = createEngine(componentsWith({ openRecorder }));
  await engine.enableSessionRecording('/a');
  await engine.enableSessionRecording('/b');
  expect(engine.recordingDir).toBe('/b');
  await engine.executeRuns({ runs }, 1);
  await engine.close();
  expect(steps).toEqual(['a settles', 'b records', 'b settles', 'b settles']);
  expect(engine.recordingDir).toBeUndefined();
});
