import path from 'node:path';
import type { CompositeExecutor } from '../conversation/composite-executor.ts';
import type { ConversationChunk, ConversationRequest } from '../conversation/conversation-executor.ts';
import { type ConversationResult, conversationResultOf } from '../conversation/conversation-result.ts';
import { InternalError } from '../errors/internal-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import type { EventBus } from '../events/event-bus.ts';
import type { LoadedMockFile } from '../manifest/loaded-arena.ts';
import { laneOf } from '../plan/lane-of.ts';
import { type Plan, type PlanFilters, planRuns } from '../plan/plan-runs.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { type AnswerRequest, createAnsweringExecutor } from './answering-executor.ts';
import { type ConversationLimits, limitConversation } from './conversation-limits.ts';
import { createConversationsUnderWay } from './conversations-under-way.ts';
import type { Engine, PlanToHold } from './engine.ts';
import type { EngineComponents, EngineConfig, Models } from './engine-components.ts';
import { executePlan, type RunOptions, settingOf } from './execute-plan.ts';
import { executeRun, streamRun } from './execute-run.ts';
import { createHeardBuses } from './heard-buses.ts';
import { mockClock } from './mock-time.ts';
import { recordingDirectoryOf } from './recording-directory.ts';
import { createRunId } from './run-id.ts';
import type { SessionRecorder } from './session-recorder.ts';

/** Creates an engine of components; it is their owner from now on. */
export function createEngine(components: EngineComponents): Engine {
  return new ComponentEngine(components);
}

class ComponentEngine implements Engine {
  readonly #components: EngineComponents;
  #models: Models;
  #bus: EventBus;
  #heard: Disposable;
  readonly #buses = createHeardBuses((bus) => this.#attach(bus));
  readonly #conversations = createConversationsUnderWay();
  /** What was asked for and is not over. Streams are not among it, as nobody may read on. */
  readonly #running = new Set<Promise<unknown>>();
  #recorder: SessionRecorder | undefined;
  #closing: Promise<void> | undefined;

  constructor(components: EngineComponents) {
    this.#components = components;
    this.#models = components.models;
    this.#bus = components.bus;
    this.#heard = this.#buses.listen(components.bus);
  }

  getConfig(): EngineConfig {
    return this.#components.config;
  }

  get stateStore(): ArenaStateStore {
    return this.#components.stateStore;
  }

  generateRunPlan(filters: PlanFilters = {}): Plan {
    return planRuns(this.#components.config.arenas, filters);
  }

  executeRuns(plan: PlanToHold, concurrency: number): Promise<readonly string[]> {
    return this.#track(this.#executeRuns(plan, concurrency));
  }

  executeConversation(request: ConversationRequest): Promise<ConversationResult> {
    return this.#track(this.#executeConversation(request, this.#components.executor));
  }

  answer(request: AnswerRequest): Promise<ConversationResult> {
    const { turnExecutors } = this.#components;
    const executor = createAnsweringExecutor(turnExecutors.pipeline, request);
    return this.#track(this.#executeConversation(request, executor));
  }

  async #executeRuns({ runs, stages }: PlanToHold, concurrency: number): Promise<readonly string[]> {
    const { executor } = this.#components;
    const options = await this.#open(runs);
    using _underWay = this.#conversations.begin(options.store, runs.map(options.runId));
    using _heard = this.#buses.listen(options.bus);
    try {
      const { estimate } = this.#components.options;
      const told = {
        ...(estimate === undefined ? {} : { estimate }),
        ...(stages === undefined ? {} : { stages }),
      };
      const limit = (request: ConversationRequest) => this.#limit(request, options.signal);
      return await executePlan(runs, { ...options, ...told, executor, concurrency, limit });
    } finally {
      await this.#recorder?.settle();
    }
  }

  async #executeConversation(
    request: ConversationRequest,
    executor: CompositeExecutor,
  ): Promise<ConversationResult> {
    const options = await this.#open([request.run]);
    using limits = this.#limit(request, options.signal);
    const setting = settingOf(request, { ...options, signal: limits.signal });
    using _underWay = this.#conversations.begin(setting.store, [setting.conversationId]);
    using _heard = this.#buses.listen(request.bus ?? options.bus);
    try {
      await setting.store.delete(setting.conversationId);
      await executeRun(request, executor, setting);
      return conversationResultOf(await setting.store.getArenaState(setting.conversationId));
    } finally {
      await this.#recorder?.settle();
    }
  }

  async *executeConversationStream(request: ConversationRequest): AsyncGenerator<ConversationChunk, void> {
    const options = await this.#open([request.run]);
    using limits = this.#limit(request, options.signal);
    const setting = settingOf(request, { ...options, signal: limits.signal });
    using _underWay = this.#conversations.begin(setting.store, [setting.conversationId]);
    using _heard = this.#buses.listen(request.bus ?? options.bus);
    try {
      await setting.store.delete(setting.conversationId);
      let last: Pick<ConversationChunk, 'turn' | 'tokenCount'> = { turn: 0, tokenCount: 0 };
      for await (const chunk of streamRun(request, this.#components.executor, setting)) {
        last = chunk;
        yield chunk;
      }
      const result = conversationResultOf(await setting.store.getArenaState(setting.conversationId));
      const { turn, tokenCount } = last;
      const failure = result.error === undefined ? {} : { error: result.error };
      yield { turn, delta: '', tokenCount, ...failure, result: async () => result };
    } finally {
      await this.#recorder?.settle();
    }
  }

  setEventBus(bus: EventBus): void {
    const before = this.#heard;
    this.#bus = bus;
    this.#heard = this.#buses.listen(bus);
    before[Symbol.dispose]();
  }

  async enableMockProviderMode(file?: string | LoadedMockFile): Promise<void> {
    this.#requireOpen();
    const mockFile = typeof file === 'string' ? await this.#readMockFile(file) : file;
    this.#models = this.#components.createModels({
      mode: 'mock',
      ...(mockFile === undefined ? {} : { mockFile }),
    });
  }

  async enableSessionRecording(directory: string): Promise<void> {
    this.#requireOpen();
    const { openRecorder } = this.#components.options;
    if (openRecorder === undefined) throw notGiven('openRecorder', 'record sessions');
    const before = this.#recorder;
    this.#recorder = openRecorder(path.resolve(directory));
    this.#buses.renew();
    await before?.settle();
  }

  async configureSessionRecordingFromConfig(): Promise<boolean> {
    const { config, options } = this.#components;
    const directory = recordingDirectoryOf(config.arenas, options.outputDirectory);
    if (directory !== undefined) await this.enableSessionRecording(directory);
    return directory !== undefined;
  }

  get recordingDir(): string | undefined {
    return this.#recorder?.directory;
  }

  recordingPath(runId: string): string | undefined {
    return this.#recorder?.pathOf(runId);
  }

  close(): Promise<void> {
    this.#closing ??= this.#end();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #end(): Promise<void> {
    await this.#components.dispose();
    await Promise.allSettled(this.#running);
    this.#heard[Symbol.dispose]();
    await this.#recorder?.settle();
    this.#recorder = undefined;
  }

  /** What runs take from outside, with the servers of their tools started. */
  async #open(runs: readonly PlannedRun[]): Promise<RunOptions> {
    this.#requireOpen();
    const { config, stateStore, clock, timers, signal, options } = this.#components;
    const { mode, providers, tools, prepare } = this.#models;
    const { executionId, commit, budget } = options;
    if (mode === 'real') await prepare(runs);
    this.#requireOpen();
    const toolsOfRun = await tools.open(runs);
    this.#requireOpen();
    const lane = laneOf(runs, mode);
    return {
      lane,
      store: stateStore,
      clock: lane === 'mock' ? mockClock : clock,
      elapsedMs: () => timers.now(),
      bus: this.#bus,
      signal,
      createProvider: (run) => providers.providerOf(run),
      createSpeaker: (run, asked) => providers.speakerFor(run, asked),
      createTools: toolsOfRun,
      readText: config.readText,
      ...(commit === undefined ? {} : { commit }),
      ...(budget === undefined || mode === 'mock' ? {} : { budget }),
      runId: (run) => createRunId(run, { lane, executionId, attempt: 1 }),
      recordingPath: (runId) => this.recordingPath(runId),
    };
  }

  #limit(request: ConversationRequest, signal: AbortSignal): ConversationLimits {
    const { timers, options } = this.#components;
    return limitConversation(request, signal, timers, options.runTimeoutMs);
  }

  /** Hears warnings and feeds the recorder. Events that nobody hears are not made, so only an enabled one listens. */
  #attach(bus: EventBus): () => void {
    const recorder = this.#recorder;
    const leave = [
      bus.subscribeTo('warning', ({ message }) => this.#components.options.onWarning?.(message)),
      ...(recorder === undefined ? [] : [bus.subscribe((event) => recorder.record(event))]),
    ];
    return () => {
      for (const unsubscribe of leave) unsubscribe();
    };
  }

  async #track<Value>(action: Promise<Value>): Promise<Value> {
    this.#running.add(action);
    try {
      return await action;
    } finally {
      this.#running.delete(action);
    }
  }

  async #readMockFile(file: string): Promise<LoadedMockFile | undefined> {
    const { readMockFile } = this.#components.options;
    if (readMockFile === undefined) throw notGiven('readMockFile', 'read a mock file by its path');
    return readMockFile(file);
  }

  #requireOpen(): void {
    if (this.#closing === undefined) return;
    throw new InternalError({ code: 'ENGINE_CLOSED', message: 'The engine is closed; create another one.' });
  }
}

function notGiven(option: string, what: string): ManifestError {
  return new ManifestError({
    code: 'USAGE',
    message: `The engine was built without "${option}" and cannot ${what}; give it, or use openEngine.`,
  });
}
