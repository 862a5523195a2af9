import { gatherRecordedRuns } from '../../src/arena/gather-recording.ts';
import { createProviderPool } from '../../src/engine/provider-pool.ts';
import { createRunRecorder } from '../../src/engine/run-recorder.ts';
import { type Concealer, createConcealer } from '../../src/lib/conceal.ts';
import type { JsonValue } from '../../src/lib/json.ts';
import type { LoadedMockFile } from '../../src/manifest/loaded-arena.ts';
import { parseMockFile } from '../../src/manifest/parse-mock-file.ts';
import { parseYamlSource } from '../../src/manifest/yaml-source.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { PlannedRun } from '../../src/plan/planned-run.ts';
import type { Completion, CompletionRequest, Provider } from '../../src/providers/provider.ts';
import type { RecordedRun } from '../../src/recordings/recorded-run.ts';
import { createMockToolSources } from '../../src/tools/mock-tool-source.ts';
import type { Tool } from '../../src/tools/tool.ts';
import { type Execution, execute } from './planned-arena.ts';

/** Stands for the models and tools of a real run. */
export interface RealWorld {
  answer(request: CompletionRequest, provider: string): Completion;
  callTool?(tool: string, args: JsonValue): JsonValue;
}

/** A model whose answers are computed from what it is asked. */
export function computedProvider(id: string, answer: RealWorld['answer']): Provider {
  return {
    id,
    capabilities: new Set(['tools', 'streaming']),
    complete: async (request) => answer(request, id),
    async *stream(request) {
      const completion = answer(request, id);
      yield { delta: completion.content, completion };
    },
  };
}

/** Holds runs against stand-ins for models and tools and records them. */
export async function recordRuns(
  runs: readonly PlannedRun[],
  { answer, callTool = () => 'done' }: RealWorld,
  { conceal }: Pick<Concealer, 'conceal'> = createConcealer([]),
): Promise<{ readonly execution: Execution; readonly recorded: readonly RecordedRun[] }> {
  const recorder = createRunRecorder({ conceal });
  const execution = await execute(runs, {
    createProvider: (run) =>
      recorder.provider(run, computedProvider(run.kind === 'scenario' ? run.provider.id : '', answer)),
    createSpeaker: (run, asked) => recorder.provider(run, computedProvider(asked.provider, answer)),
    createTools: (run) => recorder.tools(run, computedTools(run, callTool)),
  });
  const { ids: runIds, store } = execution;
  return { execution, recorded: await gatherRecordedRuns({ runs, runIds, store, recorder, conceal }) };
}

function computedTools(
  { arena }: PlannedRun,
  callTool: NonNullable<RealWorld['callTool']>,
): ReadonlyMap<string, Tool> {
  return new Map(
    [...arena.tools].map(([name, { spec }]) => [
      name,
      {
        name,
        description: spec.description,
        inputSchema: spec.input_schema as JsonValue,
        execute: async (args: JsonValue) => callTool(name, args),
      },
    ]),
  );
}

/** Holds runs in mock mode with the text of a mock file. */
export async function playBack(
  runs: readonly PlannedRun[],
  text: string,
): Promise<{ readonly execution: Execution; readonly problems: readonly Problem[] }> {
  const { mockFile, problems } = await loadedMockFile(text);
  const pool = createProviderPool({ mode: 'mock', mockFile });
  const tools = createMockToolSources(async () => '');
  const execution = await execute(runs, {
    createProvider: (run) => pool.providerOf(run),
    createSpeaker: (run, asked) => pool.speakerFor(run, asked),
    createTools: (run) =>
      tools.toolsFor({
        arena: run.arena.loaded,
        allowedTools: run.kind === 'scenario' ? (run.prompt?.manifest.spec.allowed_tools ?? []) : [],
        mockFile,
      }),
  });
  return { execution, problems };
}

/** Parses the text of a mock file as the loader does. */
export async function loadedMockFile(text: string): Promise<{
  readonly mockFile: LoadedMockFile;
  readonly problems: readonly Problem[];
}> {
  const identity = { file: 'mock.yaml', absolutePath: '/repo/mock.yaml' };
  const { value, source, problems } = await parseYamlSource(text, identity, { integerKeys: true });
  const parsed = parseMockFile(value, source);
  if (parsed.mockFile === undefined)
    throw new Error([...problems, ...parsed.problems].map(({ message }) => message).join('\n'));
  return { mockFile: { content: parsed.mockFile, source }, problems: [...problems, ...parsed.problems] };
}

/** What was said in the runs of an execution, and how it was judged. */
export async function transcriptOf({ results, store }: Execution): Promise<readonly unknown[]> {
  return Promise.all(
    results.map(async ({ id, key, checks, error }) => ({
      key,
      error,
      checks: checks.map(({ type, status, message }) => ({ type, status, message })),
      messages: (await store.load(id)).messages.map(
        ({ role, content, turn, iteration, toolCalls, toolResult }) => ({
          ...{ role, content, turn, iteration, toolCalls },
          toolResult: toolResult && { ...toolResult, latencyMs: 0 },
        }),
      ),
    })),
  );
}
