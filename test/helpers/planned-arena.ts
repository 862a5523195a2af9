import { createCheckRegistry } from '../../src/checks/index.ts';
import { createCompositeExecutor } from '../../src/conversation/composite-executor.ts';
import { defaultConversationExecutor } from '../../src/conversation/default-conversation-executor.ts';
import { type ExecutePlanOptions, executePlan } from '../../src/engine/execute-plan.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import { createRunId } from '../../src/engine/run-id.ts';
import type { ArenaEvent } from '../../src/events/arena-event.ts';
import { createEventBus } from '../../src/events/event-bus.ts';
import { createFixedClock } from '../../src/lib/clock.ts';
import type { Arena } from '../../src/manifest/arena.ts';
import type { LoadedArena, LoadedManifest, SourceFile } from '../../src/manifest/loaded-arena.ts';
import type { MockFile, MockTurn } from '../../src/manifest/mock-file.ts';
import type { Persona } from '../../src/manifest/persona.ts';
import type { PromptConfig } from '../../src/manifest/prompt-config.ts';
import type { Provider } from '../../src/manifest/provider.ts';
import type { Scenario } from '../../src/manifest/scenario.ts';
import type { Tool } from '../../src/manifest/tool.ts';
import type { RunResult } from '../../src/model/run-result.ts';
import { bindArena } from '../../src/plan/bind-arena.ts';
import { planRuns } from '../../src/plan/plan-runs.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import { createMemoryStateStore } from '../../src/state/memory-state-store.ts';
import type { ArenaStateStore } from '../../src/state/state-store.ts';
import { createTool } from '../../src/tools/create-tool.ts';

/** A file that was never on a disk; every node stands at its first line. */
export function sourceFile(file: string): SourceFile {
  return {
    file,
    absolutePath: `/repo/${file}`,
    locate: () => ({ file, line: 1, column: 1 }),
    anchorAt: () => undefined,
  };
}

export function loaded<Spec>(kind: string, id: string, spec: object): LoadedManifest<Spec> {
  return { id, metadata: { name: id }, spec: spec as Spec, source: sourceFile(`${id}.${kind}.yaml`) };
}

/** What a mock file of one scenario or persona says, written briefly. */
export type BriefTurns = Readonly<Record<number, string | Partial<MockTurn>>>;

export function mockTurns(turns: BriefTurns): Record<number, MockTurn> {
  return Object.fromEntries(
    Object.entries(turns).map(([number, turn]) => [
      number,
      typeof turn === 'string' ? { text: turn, toolCalls: [] } : { text: '', toolCalls: [], ...turn },
    ]),
  );
}

export function toolCall(name: string, args?: MockTurn['toolCalls'][number]['arguments']) {
  return { name, arguments: args };
}

/** Parts of an arena; what is left out gets a working default. */
export interface PlannedArenaInput {
  readonly scenarios?: Readonly<Record<string, object>>;
  readonly providers?: Readonly<Record<string, object>>;
  /** Null for an arena without any prompt. */
  readonly prompt?: object | null;
  readonly vars?: Readonly<Record<string, string>>;
  readonly fragments?: Readonly<Record<string, string>>;
  readonly tools?: Readonly<Record<string, object>>;
  /** What the mock file of every provider says by scenario. */
  readonly mock?: Readonly<Record<string, BriefTurns>>;
  readonly defaultResponse?: string;
  /** Mock files of single providers, instead. */
  readonly mocks?: Readonly<Record<string, BriefMockFile>>;
  readonly personas?: Readonly<Record<string, object>>;
  /** Texts of fragments that every persona has. */
  readonly personaFragments?: Readonly<Record<string, string>>;
  readonly arena?: object;
  readonly evals?: readonly string[];
}

/** Plans an arena made of objects, as if it had been loaded from files. */
export function planArena(input: PlannedArenaInput = {}): readonly PlannedRun[] {
  const loadedArena = loadArena(input);
  const { arena, problems } = bindArena(loadedArena, createCheckRegistry());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return planRuns([arena], {}).runs;
}

function loadArena(input: PlannedArenaInput): LoadedArena {
  const prompt = {
    ...loaded<PromptConfig>('prompt', 'support', {
      task_type: 'support',
      version: '1',
      description: 'Answers.',
      system_template: 'SYS',
      ...input.prompt,
    }),
    referenceId: 'support',
    vars: input.vars ?? {},
    fragments: input.fragments ?? {},
    fragmentFiles: [],
  };
  return {
    config: loaded<Arena>('arena', 'config', {
      prompt_configs: [],
      providers: [],
      defaults: {},
      ...input.arena,
    }),
    configDir: '/repo',
    prompts: input.prompt === null ? [] : [prompt],
    providers: Object.entries(input.providers ?? { assistant: {} }).map(([id, spec]) => ({
      ...loaded<Provider>('provider', id, { id, type: 'openai', model: 'gpt', ...spec }),
      group: 'default',
      ...(mockFileOfProvider(id, input) ?? {}),
    })),
    scenarios: Object.entries(input.scenarios ?? { s1: {} }).map(([id, spec]) =>
      loaded<Scenario>('scenario', id, {
        id,
        task_type: 'support',
        description: '',
        turns: [{ role: 'user', content: 'Hello' }],
        ...spec,
      }),
    ),
    evals: (input.evals ?? []).map((id) =>
      loaded('eval', id, { id, recording: { path: 'x', type: 'session' } }),
    ),
    tools: Object.entries(input.tools ?? {}).map(([id, spec]) => loadedTool(id, spec)),
    personas: Object.entries(input.personas ?? {}).map(([id, spec]) => ({
      ...loaded<Persona>('persona', id, { id, description: 'A customer.', system_prompt: 'Ask.', ...spec }),
      fragments: input.personaFragments ?? {},
      fragmentFiles: [],
    })),
  };
}

export function loadedTool(id: string, spec: object): LoadedManifest<Tool> {
  return loaded<Tool>('tool', id, {
    name: id,
    description: `Tool ${id}.`,
    mode: 'mock',
    timeout_ms: 1000,
    input_schema: { type: 'object' },
    output_schema: {},
    ...spec,
  });
}

function mockFileOfProvider(id: string, { mocks, mock, defaultResponse }: PlannedArenaInput) {
  const own = mocks?.[id];
  const shared = { ...(mock && { mock }), ...(defaultResponse === undefined ? {} : { defaultResponse }) };
  return own === undefined ? mockFileOf(shared) : mockFileOf(own, own.file ?? `${id}.mock.yaml`);
}

/** A mock file, written briefly. */
export interface BriefMockFile {
  readonly mock?: Readonly<Record<string, BriefTurns>>;
  readonly selfplay?: Readonly<Record<string, BriefTurns>>;
  readonly defaultResponse?: string;
  /** Its name; by default each provider has a file of its own. */
  readonly file?: string;
}

export function mockFileOf({ mock, selfplay, defaultResponse }: BriefMockFile, file = 'mock.yaml') {
  if (mock === undefined && selfplay === undefined && defaultResponse === undefined) return undefined;
  const content: MockFile = {
    ...(defaultResponse === undefined ? {} : { defaultResponse }),
    scenarios: mockScripts(mock),
    selfplay: mockScripts(selfplay),
  };
  return { mockFile: { content, source: sourceFile(file) } };
}

function mockScripts(scripts: Readonly<Record<string, BriefTurns>> = {}) {
  return Object.fromEntries(Object.entries(scripts).map(([id, turns]) => [id, { turns: mockTurns(turns) }]));
}

export const FIXED_TIME = '2000-01-01T00:00:00.000Z';

/** What an execution left behind. */
export interface Execution {
  readonly ids: readonly string[];
  readonly results: readonly RunResult[];
  readonly events: readonly ArenaEvent[];
  readonly store: ArenaStateStore;
}

/** Executes a plan in the mock lane; options replace single parts of the setting. */
export async function execute(
  runs: readonly PlannedRun[],
  options: Partial<ExecutePlanOptions> & { readonly files?: Readonly<Record<string, string>> } = {},
): Promise<Execution> {
  const clock = createFixedClock(FIXED_TIME);
  const bus = createEventBus(clock);
  const events: ArenaEvent[] = [];
  bus.subscribe((event) => events.push(event));
  const pool = createProviderPool({ mode: 'mock' });
  const readText = async (file: string) => {
    const text = options.files?.[file];
    if (text === undefined) throw new Error(`ENOENT: ${file}`);
    return text;
  };
  const store = options.store ?? createMemoryStateStore();
  const ids = await executePlan(runs, {
    concurrency: 4,
    executor: createCompositeExecutor({ default: defaultConversationExecutor }),
    lane: 'mock',
    store,
    clock,
    elapsedMs: () => 0,
    bus,
    signal: new AbortController().signal,
    createProvider: (run) => pool.providerOf(run),
    createSpeaker: (run, asked) => pool.speakerFor(run, asked),
    createTools: ({ arena }) =>
      new Map([...arena.tools].map(([name, manifest]) => [name, createTool(manifest, { readText })])),
    readText,
    runId: (run) => createRunId(run, { lane: 'mock', executionId: 'x', attempt: 1 }),
    ...options,
  });
  return { ids, results: await Promise.all(ids.map((id) => store.getResult(id))), events, store };
}

/** Executes an arena of one run and gives its result. */
export async function executeOne(
  input: PlannedArenaInput,
  options: Parameters<typeof execute>[1] = {},
): Promise<{
  readonly result: RunResult;
  readonly execution: Execution;
  readonly dump: Record<string, unknown>;
}> {
  const execution = await execute(planArena(input), options);
  const [result] = execution.results;
  if (result === undefined) throw new Error('The plan has no run.');
  const text = new TextDecoder().decode(await execution.store.dumpToJson(result.id));
  return { result, execution, dump: JSON.parse(text) };
}

/** Time that passes in the calls of the assistant alone, the same for each. */
export function timedCalls(durationMs: number): Pick<ExecutePlanOptions, 'elapsedMs' | 'createProvider'> {
  const pool = createProviderPool({ mode: 'mock' });
  let elapsed = 0;
  return {
    elapsedMs: () => elapsed,
    createProvider(run) {
      const provider = pool.providerOf(run);
      return {
        ...provider,
        complete(request, signal) {
          elapsed += durationMs;
          return provider.complete(request, signal);
        },
      };
    },
  };
}
