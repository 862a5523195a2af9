import { ToolError } from '../errors/tool-error.ts';
import { describeError } from '../events/describe-error.ts';
import type { Concealer } from '../lib/conceal.ts';
import { concealJson } from '../lib/conceal-json.ts';
import { copyPlain } from '../lib/copy-plain.ts';
import type { PlannedRun } from '../plan/planned-run.ts';
import { mockTurnNumber } from '../providers/mock-turn-number.ts';
import type { Completion, CompletionRequest, Provider } from '../providers/provider.ts';
import type { RecordedModelCall, RecordedToolCall } from '../recordings/recorded-run.ts';
import type { Tool } from '../tools/tool.ts';

/** The calls of one run in the order they were made. */
export interface RecordedCalls {
  readonly modelCalls: readonly RecordedModelCall[];
  readonly toolCalls: readonly RecordedToolCall[];
}

/** Notes what models and tools answer in the runs of an execution, and changes nothing of it. */
export interface RunRecorder {
  /** A provider that is listened to. */
  provider(run: PlannedRun, provider: Provider): Provider;
  /** Tools that are listened to. */
  tools(run: PlannedRun, tools: ReadonlyMap<string, Tool>): ReadonlyMap<string, Tool>;
  /** What a run took so far; empty for one that called nothing. */
  callsOf(run: PlannedRun): RecordedCalls;
}

interface Notes {
  readonly modelCalls: RecordedModelCall[];
  readonly toolCalls: RecordedToolCall[];
}

/** Creates a recorder. Models conceal what they say themselves; what tools say is concealed here. */
export function createRunRecorder({ conceal }: Pick<Concealer, 'conceal'>): RunRecorder {
  const byRun = new Map<PlannedRun, Notes>();
  const notesOf = (run: PlannedRun): Notes => {
    const notes = byRun.get(run) ?? { modelCalls: [], toolCalls: [] };
    byRun.set(run, notes);
    return notes;
  };
  return {
    provider: (run, provider) => listenToProvider(provider, notesOf(run).modelCalls),
    tools: (run, tools) =>
      new Map([...tools].map(([name, tool]) => [name, listenToTool(tool, notesOf(run).toolCalls, conceal)])),
    callsOf: notesOf,
  };
}

function listenToProvider(provider: Provider, calls: RecordedModelCall[]): Provider {
  const note = (request: CompletionRequest, completion: Completion): void => {
    const { content, toolCalls, finishReason, cost } = completion;
    const answer = copyPlain({ content, toolCalls, finishReason, cost });
    calls.push({ ...factsOf(provider, request), answer });
  };
  const noteFailure = (request: CompletionRequest, error: unknown): void => {
    calls.push({ ...factsOf(provider, request), error: describeError(error) });
  };
  return {
    id: provider.id,
    capabilities: provider.capabilities,
    async complete(request, signal) {
      try {
        const completion = await provider.complete(request, signal);
        note(request, completion);
        return completion;
      } catch (error) {
        noteFailure(request, error);
        throw error;
      }
    },
    async *stream(request, signal) {
      try {
        for await (const chunk of provider.stream(request, signal)) {
          if (chunk.completion !== undefined) note(request, chunk.completion);
          yield chunk;
        }
      } catch (error) {
        noteFailure(request, error);
        throw error;
      }
    },
  };
}

function factsOf(
  { id }: Provider,
  request: CompletionRequest,
): Pick<RecordedModelCall, 'speaker' | 'provider' | 'number'> {
  const { role, turn, persona } = request.speaker;
  return {
    speaker: { role, turn, ...(persona === undefined ? {} : { persona }) },
    provider: id,
    number: mockTurnNumber(request),
  };
}

function listenToTool(tool: Tool, calls: RecordedToolCall[], conceal: (text: string) => string): Tool {
  return {
    ...tool,
    async execute(args, signal) {
      const facts = { tool: tool.name, args: copyPlain(args) };
      try {
        const result = await tool.execute(args, signal);
        calls.push({ ...facts, result: concealJson(result, conceal) });
        return result;
      } catch (error) {
        if (error instanceof ToolError) {
          calls.push({ ...facts, error: { code: error.code, message: conceal(error.message) } });
        }
        throw error;
      }
    },
  };
}
