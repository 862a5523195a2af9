import { pairEvents, pairStreamEvents } from "../events/pair-events.js";
import { placeOf } from "./turn-executor.js";
/**
 * The steps of an exchange. `prompt-assembly` puts the system prompt before the conversation and the user's message
 * behind it, `context` fits it into the budget, `provider` asks the model and answers its tool calls; these two come
 * again as long as the model calls tools. `guardrails` and `assertions` judge the reply; `store` keeps what was said,
 * also after a step that failed.
 */
const STAGES = [
    { name: 'prompt-assembly', stageType: 'transform' },
    { name: 'context', stageType: 'transform' },
    { name: 'provider', stageType: 'generate' },
    { name: 'guardrails', stageType: 'transform' },
    { name: 'assertions', stageType: 'transform' },
    { name: 'store', stageType: 'sink' },
];
/** How many steps a pipeline has. */
export const STAGE_COUNT = STAGES.length;
/** Does one step of an exchange and tells of its start and its end. */
export async function runStage(name, request, context, action) {
    return pairEvents(stageEvents(name, request), context, action);
}
/** Does one step that yields pieces, and tells of its start and its end. */
export async function* streamStage(name, request, context, stream) {
    return yield* pairStreamEvents(stageEvents(name, request), context, stream);
}
function stageEvents(name, request) {
    const index = STAGES.findIndex((stage) => stage.name === name);
    const stageType = STAGES[index]?.stageType ?? 'transform';
    const stage = { ...placeOf(request), name, index, stageType };
    return {
        started: { type: 'stage.started', ...stage },
        completed: (_, durationMs) => ({ type: 'stage.completed', ...stage, durationMs }),
        failed: (error, durationMs) => ({ type: 'stage.failed', ...stage, durationMs, error }),
    };
}
