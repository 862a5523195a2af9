import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type ArenaEvent,
  createEngine,
  createEventBus,
  createMemoryStateStore,
  type Engine,
  openEngine,
  systemClock,
} from '../../src/index.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { manifest } from '../helpers/manifests.ts';
import { files as baseFiles, CONFIG, componentsOf, openWorkspace, withProvider } from './library-arena.ts';

const DESK = fileURLToPath(new URL('../fixtures/mcp/desk-server.mjs', import.meta.url));
const ROOT = path.resolve(path.dirname(DESK), '../../..');

async function resultsOf(engine: Engine, ids: readonly string[]) {
  return Promise.all(ids.map((id) => engine.stateStore.getResult(id)));
}

describe('an engine', () => {
  test('opens a configuration file, plans by filters and runs the plan in its order', async () => {
    await using workspace = await openWorkspace();
    await using engine = await openEngine(CONFIG, {
      workingDirectory: workspace.directory,
      mode: 'mock',
      mockConfig: 'mock.yaml',
    });
    expect(engine.getConfig().arenas).toHaveLength(1);
    const plan = engine.generateRunPlan({ regions: ['eu', 'us'], providers: ['large'] });
    expect(plan.runs.map(({ region, key }) => [region, key.includes('large')])).toEqual(
      ['eu', 'eu', 'us', 'us'].map((region) => [region, true]),
    );
    expect(() => engine.generateRunPlan({ scenarios: ['nobody'] })).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_FILTER' }),
    );
    const results = await resultsOf(engine, await engine.executeRuns(plan, 3));
    expect(results.map(({ region, scenario, status }) => [region, scenario, status])).toEqual([
      ['eu', 'greet', 'passed'],
      ['eu', 'order', 'failed'],
      ['us', 'greet', 'passed'],
      ['us', 'order', 'failed'],
    ]);
  });

  test('is made of registries, an executor and one dispose', async () => {
    await using workspace = await openWorkspace();
    const components = await componentsOf(workspace);
    expect(components.providers.names).toEqual(['small', 'large']);
    expect(components.scenarios.get('greet')?.manifest.id).toBe('greet');
    expect(components.prompts.names).toEqual(['support']);
    expect(components.tools.entries).toEqual([]);
    expect(components.personas.entries).toEqual([]);
    expect(components.checks.get('content_includes')).toBeDefined();
    const { evalExecutor, duplexExecutor, defaultExecutor } = components.executor;
    expect([evalExecutor, duplexExecutor, defaultExecutor?.kind]).toEqual([undefined, undefined, 'default']);
    expect(Object.keys(components.turnExecutors)).toEqual(['scripted', 'selfPlay', 'pipeline']);
    await components.dispose();
    await components.dispose();
  });

  test('keeps no more runs under way than asked', async () => {
    await using workspace = await openWorkspace();
    let underWay = 0;
    let most = 0;
    const components = withProvider(await componentsOf(workspace), (provider) => ({
      ...provider,
      async complete(request, signal) {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setImmediate(resolve));
        underWay--;
        return provider.complete(request, signal);
      },
    }));
    await using engine = createEngine(components);
    await engine.executeRuns(engine.generateRunPlan(), 2);
    expect(most).toBe(2);
  });

  test('captures what goes wrong in a run and keeps a store that was given', async () => {
    await using workspace = await openWorkspace();
    await using stateStore = createMemoryStateStore();
    const broken = withProvider(await componentsOf(workspace, { stateStore }), (provider) => ({
      ...provider,
      complete: async () => {
        throw new Error('down');
      },
    }));
    const engine = createEngine(broken);
    const ids = await engine.executeRuns(engine.generateRunPlan(), 4);
    await engine.close();
    const results = await Promise.all(ids.map((id) => stateStore.getResult(id)));
    expect(results.map(({ error }) => error?.message)).toEqual(['down', 'down', 'down', 'down']);
  });

  test('real models without keys keep runs from starting; mock mode can be switched on', async () => {
    await using workspace = await openWorkspace();
    await using engine = await openEngine([CONFIG], { workingDirectory: workspace.directory });
    const plan = engine.generateRunPlan({ scenarios: ['greet'] });
    await expect(engine.executeRuns(plan, 1)).rejects.toMatchObject({ code: 'MISSING_CREDENTIALS' });
    await engine.enableMockProviderMode('mock.yaml');
    const results = await resultsOf(engine, await engine.executeRuns(plan, 1));
    expect(results.map(({ status, unscripted }) => [status, unscripted])).toEqual([
      ['passed', undefined],
      ['passed', undefined],
    ]);
    await engine.enableMockProviderMode();
    const [unscripted] = await resultsOf(engine, await engine.executeRuns(plan, 1));
    expect(unscripted).toMatchObject({ status: 'failed', unscripted: true });
  });

  test('is closed once, ends what is under way and starts nothing more', async () => {
    await using workspace = await openWorkspace();
    await using stateStore = createMemoryStateStore();
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const engine = createEngine(
      withProvider(await componentsOf(workspace, { stateStore }), (provider) => ({
        ...provider,
        complete: (_request, signal) => waitForEver(signal, asked),
      })),
    );
    const running = engine.executeRuns(engine.generateRunPlan(), 1);
    await isAsked;
    await Promise.all([engine.close(), engine.close()]);
    const results = await Promise.all((await running).map((id) => stateStore.getResult(id)));
    expect(results.map(({ status }) => status)).toEqual(['skipped', 'skipped', 'skipped', 'skipped']);
    await expect(engine.executeRuns(engine.generateRunPlan(), 1)).rejects.toMatchObject({
      code: 'ENGINE_CLOSED',
    });
    await engine.close();
  });
});

describe('what an engine opens', () => {
  test('is the store that the arena asks for', async () => {
    await using workspace = await openWorkspace(
      changedArena((spec) => {
        spec.state_store = { type: 'file' };
      }),
    );
    const engine = createEngine(await componentsOf(workspace));
    const ids = await engine.executeRuns(engine.generateRunPlan({ scenarios: ['greet'] }), 2);
    await engine.close();
    expect(await readdir(workspace.path('out/state'))).toHaveLength(ids.length);
  });

  test('ends with it: servers of tools are gone after close', async () => {
    const changed = changedArena((spec) => {
      spec.mcp_servers = [
        { name: 'desk', command: process.execPath, args: [DESK, 'well'], working_dir: ROOT },
      ];
    });
    const prompt = manifest('PromptConfig', 'support', {
      task_type: 'support',
      version: '1',
      description: 'Answers.',
      system_template: 'You answer customers.',
      allowed_tools: ['environment'],
    });
    await using workspace = await openWorkspace({
      ...changed,
      'support.prompt.yaml': prompt,
      'small.provider.yaml': manifest('Provider', 'small', {
        id: 'small',
        type: 'mock',
        model: 'm',
        additional_config: { mock_config: 'tools.yaml' },
      }),
      'tools.yaml': JSON.stringify({
        scenarios: {
          greet: {
            turns: { 1: { tool_calls: [{ name: 'environment', arguments: {} }] }, 2: 'Hi.', 3: 'Bye.' },
          },
        },
      }),
    });
    const engine = await openEngine(CONFIG, { workingDirectory: workspace.directory });
    const { runs } = engine.generateRunPlan({ scenarios: ['greet'], providers: ['small'] });
    const [run] = runs;
    if (run === undefined) throw new Error('nothing planned');
    const result = await engine.executeConversation({ run });
    const { pid } = JSON.parse(result.messages.find(({ role }) => role === 'tool')?.content ?? '');
    expect(result.toolStats).toEqual({ totalCalls: 1, byTool: { environment: 1 } });
    expect(() => process.kill(pid, 0)).not.toThrow();
    await engine.close();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });
});

describe('recording', () => {
  test('is off until it is switched on, and writes the events of each run', async () => {
    await using workspace = await openWorkspace();
    await using engine = createEngine(await componentsOf(workspace));
    expect([engine.recordingDir, engine.recordingPath('a')]).toEqual([undefined, undefined]);
    expect(await engine.configureSessionRecordingFromConfig()).toBe(false);
    await engine.enableSessionRecording(workspace.path('kept'));
    const heard: ArenaEvent[] = [];
    const bus = createEventBus(systemClock);
    bus.subscribe((event) => heard.push(event));
    engine.setEventBus(bus);
    const ids = await engine.executeRuns(engine.generateRunPlan({ scenarios: ['greet'] }), 2);
    const [first = ''] = ids;
    expect(engine.recordingPath(first)).toBe(workspace.path('kept', `${first}.jsonl`));
    const text = await workspace.read(`kept/${first}.jsonl`);
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const own = heard.filter((event) => 'runId' in event && event.runId === first);
    expect(lines.map(({ event }) => event.type)).toEqual(own.map(({ type }) => type));
    expect(lines[0]).toMatchObject({
      seq: expect.any(Number),
      event: {
        type: 'arena.run.started',
        run_id: first,
        session_id: first,
        data_type: 'events.CustomEventData',
        data: {
          MiddlewareName: 'ArenaEngine',
          EventName: 'run_started',
          Data: { scenario: 'greet', provider: 'small', region: 'default' },
        },
      },
    });
    const said = lines.filter(({ event }) => event.type === 'message.created').map(({ event }) => event.data);
    expect(said.map(({ Role, Content }) => [Role, Content])).toContainEqual(['assistant', 'Goodbye.']);
    const call = lines.find(({ event }) => event.type === 'provider.call.completed').event;
    expect(call).toMatchObject({
      data_type: 'events.ProviderCallCompletedData',
      data: { Provider: 'small', Duration: 0, Cost: expect.any(Number), FinishReason: 'stop' },
    });
    const state = await engine.stateStore.getArenaState(first);
    expect(state.runMetadata?.recordingPath).toBe(engine.recordingPath(first));
    expect(engine.recordingPath('../../etc')).toMatch(/kept\/[\w-]+\.jsonl$/);
  });

  test.each([
    ['recordings', { enabled: true }, 'out/recordings'],
    ['a folder of its own', { enabled: true, dir: 'tapes' }, 'out/tapes'],
  ])('follows the configuration: %s', async (_name, recording, directory) => {
    await using workspace = await openWorkspace(arenaWith(recording));
    await using engine = createEngine(await componentsOf(workspace));
    expect(await engine.configureSessionRecordingFromConfig()).toBe(true);
    expect(engine.recordingDir).toBe(workspace.path(directory));
    await engine.close();
    expect(engine.recordingDir).toBeUndefined();
  });

  test('refuses a folder outside of the output directory', async () => {
    await using workspace = await openWorkspace(arenaWith({ enabled: true, dir: '../../elsewhere' }));
    await using engine = createEngine(await componentsOf(workspace));
    await expect(engine.configureSessionRecordingFromConfig()).rejects.toMatchObject({
      code: 'RECORDING_OUTSIDE',
    });
  });

  test('a file that cannot be written is a warning, once, and breaks no run', async () => {
    await using workspace = await openWorkspace({ blocked: 'a file' });
    const warnings: unknown[] = [];
    await using engine = createEngine(
      await componentsOf(workspace, { onWarning: (warning) => warnings.push(warning) }),
    );
    await engine.enableSessionRecording(workspace.path('blocked'));
    const plan = engine.generateRunPlan({ scenarios: ['greet'], providers: ['small'] });
    const [result] = await resultsOf(engine, await engine.executeRuns(plan, 1));
    expect(result?.status).toBe('passed');
    expect(warnings).toEqual([expect.stringContaining('could not be written')]);
  });
});

function arenaWith(recording: object): Record<string, string> {
  return changedArena((spec) => {
    spec.defaults = { output: { dir: 'out', formats: ['json'], recording } };
  });
}

function changedArena(change: (spec: Record<string, unknown>) => void): Record<string, string> {
  const arena = JSON.parse(baseFiles[CONFIG] ?? '{}');
  change(arena.spec);
  return { [CONFIG]: JSON.stringify(arena) };
}

function waitForEver(signal: AbortSignal, asked: () => void): ReturnType<Provider['complete']> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    asked();
  });
}
