import { ToolError } from "../errors/tool-error.js";
import { formatResult } from "../tools/format-result.js";
import { placeOf } from "./turn-executor.js";
/**
 * Answers one tool call with a tool message; with the reason when it is refused. What the model did wrong becomes
 * the answer; other errors pass through.
 */
export async function callTool(call, request, context, reason) {
    const { run, turn, prompt } = request;
    const event = { runKey: run.key, runId: context.runId, turn, tool: call.name };
    context.emit({ type: 'tool-call', ...event });
    const started = context.elapsedMs();
    const answer = reason === undefined ? await execute(call, prompt, context) : refusal(reason);
    context.emit({
        type: 'tool-result',
        ...event,
        ...(answer.error === undefined ? {} : { error: answer.error }),
    });
    return {
        role: 'tool',
        content: answer.content,
        ...placeOf(request),
        toolResult: { id: call.id, name: call.name, ...answer, latencyMs: context.elapsedMs() - started },
        timestamp: context.clock.now().toISOString(),
    };
}
async function execute(call, prompt, context) {
    const tool = prompt.allowedTools?.includes(call.name) ? context.tools.get(call.name) : undefined;
    if (tool === undefined)
        return failure('Error: ', `tool not found: ${call.name}`);
    try {
        return { content: formatResult(await tool.execute(call.args, context.signal)) };
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw error;
        return failure(error.code === 'ARGS_INVALID' ? 'Error: ' : 'Tool execution failed: ', error.message);
    }
}
function failure(prefix, error) {
    return { content: prefix + error, error };
}
function refusal(text) {
    return { content: text, error: text };
}
