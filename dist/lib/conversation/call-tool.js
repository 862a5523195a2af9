import { ToolError } from "../errors/tool-error.js";
import { pairEvents } from "../events/pair-events.js";
import { formatResult } from "../tools/format-result.js";
import { placeOf } from "./turn-executor.js";
/**
 * Answers one tool call with a tool message; with the reason when it is refused. What the model did wrong becomes
 * the answer; other errors pass through.
 */
export async function callTool(call, request, context, reason) {
    const started = context.elapsedMs();
    const { answer, media = [] } = await pairEvents(toolCallEvents(call, request), context, async () => reason === undefined ? execute(call, request.prompt, context) : refusal(reason));
    return {
        role: 'tool',
        content: answer.content,
        ...(media.length === 0 ? {} : { parts: [{ type: 'text', text: answer.content }, ...media] }),
        ...placeOf(request),
        toolResult: { id: call.id, name: call.name, ...answer, latencyMs: context.elapsedMs() - started },
        timestamp: context.clock.now().toISOString(),
    };
}
function toolCallEvents({ id: callId, name: toolName, args }, request) {
    const facts = { ...placeOf(request), toolName, callId };
    return {
        started: { type: 'tool.call.started', ...facts, args },
        completed: ({ answer: { error: message }, code = 'TOOL_FAILED' }, durationMs) => message === undefined
            ? { type: 'tool.call.completed', ...facts, durationMs, status: 'complete' }
            : { type: 'tool.call.failed', ...facts, durationMs, error: { code, message } },
        failed: (error, durationMs) => ({ type: 'tool.call.failed', ...facts, durationMs, error }),
    };
}
async function execute(call, prompt, context) {
    const tool = prompt.allowedTools?.includes(call.name) ? context.tools.get(call.name) : undefined;
    if (tool === undefined)
        return failure('Error: ', `tool not found: ${call.name}`, 'TOOL_NOT_FOUND');
    try {
        const content = formatResult(await tool.execute(call.args, context.signal));
        return { answer: { content }, ...(tool.media === undefined ? {} : { media: tool.media }) };
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw error;
        const prefix = error.code === 'ARGS_INVALID' ? 'Error: ' : 'Tool execution failed: ';
        return failure(prefix, error.message, error.code);
    }
}
function failure(prefix, error, code) {
    return { answer: { content: prefix + error, error }, code };
}
function refusal(text) {
    return { answer: { content: text, error: text }, code: 'TOOL_REFUSED' };
}
