import { type Pricing, priceUsage } from '../cost/price-usage.ts';
import type { MockFile, MockTurn } from '../manifest/mock-file.ts';
import type { ToolCall } from '../model/message.ts';
import type { Usage } from '../model/usage.ts';
import { findMockTurn, findOwnTurn } from './find-mock-turn.ts';
import { mockSummary } from './mock-summary.ts';
import { mockTurnNumber } from './mock-turn-number.ts';
import type { Capability, Completion, CompletionChunk, CompletionRequest, Provider } from './provider.ts';

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

const CAPABILITIES: ReadonlySet<Capability> = new Set(['tools', 'streaming', 'json']);
const DEFAULT_PRICING: Pricing = { inputPer1k: 0.01, outputPer1k: 0.01 };
const UNSCRIPTED_REPLY: MockTurn = { text: 'Mock response from provider', toolCalls: [] };
const BYTES_PER_TOKEN = 4;
const EMPTY_INPUT_TOKENS = 10;
const EMPTY_OUTPUT_TOKENS = 20;
const CHUNK_BYTES = 20;

/** A provider that answers from a mock file and touches nothing outside the process. */
export function createMockProvider(options: MockProviderOptions): Provider {
  const answer = (request: CompletionRequest, signal: AbortSignal): Completion => {
    signal.throwIfAborted();
    const turn = scriptedTurn(options, request);
    const toolCalls = request.tools === undefined ? [] : turn.toolCalls.map(toToolCall);
    return {
      content: turn.text,
      toolCalls,
      finishReason: toolCalls.length > 0 ? 'tool_calls' : 'stop',
      cost: priceUsage(estimateUsage(request, turn.text), options.pricing ?? DEFAULT_PRICING),
      ...(options.mockFile === undefined ? { unscripted: true } : {}),
    };
  };
  return {
    id: options.id,
    capabilities: CAPABILITIES,
    complete: async (request, signal) => answer(request, signal),
    stream: async function* (request, signal) {
      yield* inChunks(answer(request, signal), request.tools !== undefined);
    },
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

/** A token is four bytes; the system prompt counts on every call, so that a longer prompt costs more. */
function estimateUsage({ system, messages }: CompletionRequest, text: string): Usage {
  const input = messages.reduce((total, { content }) => total + tokensOf(content), tokensOf(system));
  return { inputTokens: input || EMPTY_INPUT_TOKENS, outputTokens: tokensOf(text) || EMPTY_OUTPUT_TOKENS };
}

function tokensOf(text: string): number {
  return Math.floor(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

function* inChunks(completion: Completion, inPieces: boolean): Generator<CompletionChunk> {
  if (!inPieces) {
    yield { delta: completion.content, completion };
    return;
  }
  for (const delta of splitBytes(completion.content, CHUNK_BYTES)) yield { delta };
  yield { delta: '', completion };
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
