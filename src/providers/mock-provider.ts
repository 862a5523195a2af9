import type { Pricing } from '../cost/price-usage.ts';
import type { MockFile, MockTurn } from '../manifest/mock-file.ts';
import type { ToolCall } from '../model/message.ts';
import { findMockTurn, findOwnTurn } from './find-mock-turn.ts';
import { mockSummary } from './mock-summary.ts';
import { mockTurnNumber } from './mock-turn-number.ts';
import type { CompletionRequest, Provider } from './provider.ts';
import { ScriptedProvider } from './scripted-provider.ts';
import type { ScriptedMessage } from './scripted-reply.ts';

/** What a mock provider answers from. */
export interface MockProviderOptions {
  readonly id: string;
  readonly model: string;
  /** Without it every answer is the same sentence, marked as unscripted. */
  readonly mockFile?: MockFile;
  /** What messages call the mock file. */
  readonly mockFileName?: string;
  /** Numbers that a judge passes over, because they are the assistant's; 0 unless told otherwise. */
  readonly judgeOffset?: number;
  /** Prices of the manifest; without them every token costs 0.00001 USD. */
  readonly pricing?: Pricing;
}

const DEFAULT_PRICING: Pricing = { inputPer1k: 0.01, outputPer1k: 0.01 };
const UNSCRIPTED_REPLY: MockTurn = { text: 'Mock response from provider', toolCalls: [] };
const CHUNK_BYTES = 20;

/** A provider that answers from a mock file and touches nothing outside the process: one rule, which looks the turn up. */
export function createMockProvider(options: MockProviderOptions): Provider {
  const reply = (request: CompletionRequest): ScriptedMessage => {
    const turn = scriptedTurn(options, request);
    return {
      content: turn.text,
      toolCalls: request.tools === undefined ? [] : turn.toolCalls.map(toToolCall),
      ...(options.mockFile === undefined ? { unscripted: true } : {}),
    };
  };
  const scripted = new ScriptedProvider({
    id: options.id,
    rules: [{ match: () => true, reply }],
    pricing: options.pricing ?? DEFAULT_PRICING,
    pieces,
    // Nobody looks at them, and one mock answers thousands of runs.
    record: false,
  });
  return {
    id: scripted.id,
    capabilities: scripted.capabilities,
    complete: (request, signal) => scripted.complete(request, signal),
    stream: (request, signal) => scripted.stream(request, signal),
  };
}

function scriptedTurn(options: MockProviderOptions, request: CompletionRequest): MockTurn {
  const { mockFile, mockFileName, judgeOffset = 0 } = options;
  if (request.speaker.role === 'summariser') return { text: mockSummary(mockFile, request), toolCalls: [] };
  if (mockFile === undefined) return UNSCRIPTED_REPLY;
  const source = { content: mockFile, fileName: mockFileName ?? 'The mock file' };
  const number = mockTurnNumber(request);
  const own = findOwnTurn(mockFile, options.id, request.speaker, number);
  if (own !== undefined) return own;
  const offset = request.speaker.role === 'judge' ? judgeOffset : 0;
  return findMockTurn(source, request.speaker, number + offset);
}

function toToolCall({ id, name, arguments: args }: MockTurn['toolCalls'][number], index: number): ToolCall {
  return { id: id ?? `call_${index}_${name}`, name, args: args ?? null };
}

/** Only a model that is offered tools streams in pieces; an empty one carries its completion. */
function* pieces(content: string, { tools }: CompletionRequest): Generator<string> {
  if (tools === undefined) {
    yield content;
    return;
  }
  yield* splitBytes(content, CHUNK_BYTES);
  yield '';
}

/** Pieces of at most `size` bytes that do not cut a character in two. */
function* splitBytes(text: string, size: number): Generator<string> {
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const length = Buffer.byteLength(character);
    if (bytes + length > size) {
      yield piece;
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += length;
  }
  if (piece !== '') yield piece;
}
