import { priceUsage } from "../cost/price-usage.js";
import { findMockTurn, findOwnTurn } from "./find-mock-turn.js";
import { mockSummary } from "./mock-summary.js";
import { mockTurnNumber } from "./mock-turn-number.js";
const CAPABILITIES = new Set(['tools', 'streaming', 'json']);
const DEFAULT_PRICING = { inputPer1k: 0.01, outputPer1k: 0.01 };
const UNSCRIPTED_REPLY = { text: 'Mock response from provider', toolCalls: [] };
const BYTES_PER_TOKEN = 4;
const EMPTY_INPUT_TOKENS = 10;
const EMPTY_OUTPUT_TOKENS = 20;
const CHUNK_BYTES = 20;
/** A provider that answers from a mock file and touches nothing outside the process. */
export function createMockProvider(options) {
    const answer = (request, signal) => {
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
function scriptedTurn(options, request) {
    const { mockFile, mockFileName, judgeOffset = 0 } = options;
    if (request.speaker.role === 'summariser')
        return { text: mockSummary(mockFile, request), toolCalls: [] };
    if (mockFile === undefined)
        return UNSCRIPTED_REPLY;
    const source = { content: mockFile, fileName: mockFileName ?? 'The mock file' };
    const number = mockTurnNumber(request);
    const own = findOwnTurn(mockFile, options.id, request.speaker, number);
    if (own !== undefined)
        return own;
    const offset = request.speaker.role === 'judge' ? judgeOffset : 0;
    return findMockTurn(source, request.speaker, number + offset);
}
function toToolCall({ id, name, arguments: args }, index) {
    return { id: id ?? `call_${index}_${name}`, name, args: args ?? null };
}
/** A token is four bytes; the system prompt counts on every call, so that a longer prompt costs more. */
function estimateUsage({ system, messages }, text) {
    const input = messages.reduce((total, { content }) => total + tokensOf(content), tokensOf(system));
    return { inputTokens: input || EMPTY_INPUT_TOKENS, outputTokens: tokensOf(text) || EMPTY_OUTPUT_TOKENS };
}
function tokensOf(text) {
    return Math.floor(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
function* inChunks(completion, inPieces) {
    if (!inPieces) {
        yield { delta: completion.content, completion };
        return;
    }
    for (const delta of splitBytes(completion.content, CHUNK_BYTES))
        yield { delta };
    yield { delta: '', completion };
}
/** Pieces of at most `size` bytes that do not cut a character in two. */
function* splitBytes(text, size) {
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
    if (piece !== '')
        yield piece;
}
