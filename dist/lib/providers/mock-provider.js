import { findMockTurn, findOwnTurn } from "./find-mock-turn.js";
import { mockSummary } from "./mock-summary.js";
import { mockTurnNumber } from "./mock-turn-number.js";
import { ScriptedProvider } from "./scripted-provider.js";
const DEFAULT_PRICING = { inputPer1k: 0.01, outputPer1k: 0.01 };
const UNSCRIPTED_REPLY = { text: 'Mock response from provider', toolCalls: [] };
const CHUNK_BYTES = 20;
/** A provider that answers from a mock file and touches nothing outside the process: one rule, which looks the turn up. */
export function createMockProvider(options) {
    const reply = (request) => {
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
/** Only a model that is offered tools streams in pieces; an empty one carries its completion. */
function* pieces(content, { tools }) {
    if (tools === undefined) {
        yield content;
        return;
    }
    yield* splitBytes(content, CHUNK_BYTES);
    yield '';
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
