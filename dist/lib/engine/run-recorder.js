import { ToolError } from "../errors/tool-error.js";
import { describeError } from "../events/describe-error.js";
import { concealJson } from "../lib/conceal-json.js";
import { copyPlain } from "../lib/copy-plain.js";
import { mockTurnNumber } from "../providers/mock-turn-number.js";
/** Creates a recorder. Models conceal what they say themselves; what tools say is concealed here. */
export function createRunRecorder({ conceal }) {
    const byRun = new Map();
    const notesOf = (run) => {
        const notes = byRun.get(run) ?? { modelCalls: [], toolCalls: [] };
        byRun.set(run, notes);
        return notes;
    };
    return {
        provider: (run, provider) => listenToProvider(provider, notesOf(run).modelCalls),
        tools: (run, tools) => new Map([...tools].map(([name, tool]) => [name, listenToTool(tool, notesOf(run).toolCalls, conceal)])),
        callsOf: notesOf,
    };
}
function listenToProvider(provider, calls) {
    const note = (request, completion) => {
        const { content, toolCalls, finishReason, cost } = completion;
        const answer = copyPlain({ content, toolCalls, finishReason, cost });
        calls.push({ ...factsOf(provider, request), answer });
    };
    const noteFailure = (request, error) => {
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
            }
            catch (error) {
                noteFailure(request, error);
                throw error;
            }
        },
        async *stream(request, signal) {
            try {
                for await (const chunk of provider.stream(request, signal)) {
                    if (chunk.completion !== undefined)
                        note(request, chunk.completion);
                    yield chunk;
                }
            }
            catch (error) {
                noteFailure(request, error);
                throw error;
            }
        },
    };
}
function factsOf({ id }, request) {
    const { role, turn, persona } = request.speaker;
    return {
        speaker: { role, turn, ...(persona === undefined ? {} : { persona }) },
        provider: id,
        number: mockTurnNumber(request),
    };
}
function listenToTool(tool, calls, conceal) {
    return {
        ...tool,
        async execute(args, signal) {
            const facts = { tool: tool.name, args: copyPlain(args) };
            try {
                const result = await tool.execute(args, signal);
                calls.push({ ...facts, result: concealJson(result, conceal) });
                return result;
            }
            catch (error) {
                if (error instanceof ToolError) {
                    calls.push({ ...facts, error: { code: error.code, message: conceal(error.message) } });
                }
                throw error;
            }
        },
    };
}
