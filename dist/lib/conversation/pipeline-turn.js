import { ManifestError } from "../errors/manifest-error.js";
import { StateStoreError } from "../errors/state-store-error.js";
import { assemblePrompt } from "./assemble-prompt.js";
import { createTurnExecutor } from "./create-turn-executor.js";
import { takeTurn } from "./take-turn.js";
/**
 * Answers given messages: prompt assembly, model and tools, guardrails. The scenario's assertions are not judged. Throws
 * `ManifestError` with code `USAGE` when the last message is not the user's.
 */
export const pipelineTurn = createTurnExecutor(play);
async function* play({ run, turn, messages }, context, call) {
    const last = messages.at(-1);
    if (last?.role !== 'user') {
        throw new ManifestError({
            code: 'USAGE',
            message: `The messages for turn ${turn + 1} of run "${run.key}" do not end with one of the user; add it.`,
        });
    }
    const stored = await loadOrBegin(context);
    await context.store.save({ ...stored, messages: [...stored.messages, ...messages.slice(0, -1)] });
    const { content, parts, cost, latencyMs, meta } = last;
    const request = {
        run: { ...run, scenario: { ...run.scenario, turnChecks: [] } },
        turn,
        prompt: assemblePrompt(run),
        user: parts === undefined ? { kind: 'content', content } : { kind: 'parts', parts },
    };
    const said = {
        content,
        ...(parts === undefined ? {} : { parts }),
        ...(cost === undefined ? {} : { cost }),
        ...(latencyMs === undefined ? {} : { latencyMs }),
        ...(meta === undefined ? {} : { meta }),
    };
    yield* takeTurn(request, said, context, call);
}
async function loadOrBegin({ store, conversationId: id, stateMetadata = {}, }) {
    try {
        return await store.load(id);
    }
    catch (error) {
        if (!(error instanceof StateStoreError) || error.code !== 'NOT_FOUND')
            throw error;
        return { id, messages: [], metadata: stateMetadata };
    }
}
