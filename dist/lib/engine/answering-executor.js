import { createCompositeExecutor } from "../conversation/composite-executor.js";
import { toConversationChunk } from "../conversation/conversation-chunks.js";
import { requireScenarioRun } from "../conversation/require-scenario-run.js";
/** An executor of one turn: it has the messages of a request answered. */
export function createAnsweringExecutor(pipeline, { messages, turn = 0 }) {
    const requestOf = ({ run }) => ({ run: requireScenarioRun(run), turn, messages });
    return createCompositeExecutor({
        default: {
            kind: 'default',
            execute: (request, context) => pipeline.executeTurn(requestOf(request), context),
            async *executeStream(request, context) {
                for await (const chunk of pipeline.executeTurnStream(requestOf(request), context)) {
                    yield toConversationChunk(chunk, context);
                }
            },
        },
    });
}
