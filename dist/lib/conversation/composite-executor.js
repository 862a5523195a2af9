import { ManifestError } from "../errors/manifest-error.js";
import { scenarioNameOf } from "../plan/planned-run.js";
import { chunkResult } from "./conversation-chunks.js";
import { endOfFailure } from "./conversation-end.js";
import { allChecksNotReached } from "./run-checks.js";
const MISSING = {
    eval: 'EVAL_UNSUPPORTED',
    duplex: 'DUPLEX_UNSUPPORTED',
    default: 'CONVERSATION_UNSUPPORTED',
};
/** Joins executors into one. A conversation whose executor is missing ends as an error that names it. */
export function createCompositeExecutor(executors) {
    const route = async ({ run }, context) => {
        const kind = kindOf(run);
        return executors[kind] ?? refuse(run, kind, context);
    };
    return {
        evalExecutor: executors.eval,
        duplexExecutor: executors.duplex,
        defaultExecutor: executors.default,
        async execute(request, context) {
            try {
                const executor = await route(request, context);
                await executor.execute(request, context);
                return {};
            }
            catch (error) {
                return endOfFailure(error, context.signal);
            }
        },
        async *executeStream(request, context) {
            let last;
            try {
                const executor = await route(request, context);
                for await (const chunk of executor.executeStream(request, context)) {
                    last = chunk;
                    yield chunk;
                }
                return {};
            }
            catch (error) {
                const end = endOfFailure(error, context.signal);
                if (last?.error === undefined)
                    yield brokenOff(end, last, context);
                return end;
            }
        },
    };
}
function brokenOff({ error }, last, context) {
    const { turn, tokenCount } = last ?? { turn: 0, tokenCount: 0 };
    const result = () => chunkResult(context);
    return { turn, delta: '', tokenCount, ...(error === undefined ? {} : { error }), result };
}
async function refuse(run, kind, context) {
    const { conversationId, runId, stateMetadata = {}, store } = context;
    await store.save({ id: conversationId, messages: [], metadata: stateMetadata });
    await store.recordChecks(conversationId, allChecksNotReached(run, runId));
    throw new ManifestError({
        code: MISSING[kind],
        message: `"${scenarioNameOf(run)}" needs the ${kind} executor, which this version does not have. ` +
            'Leave it out with a filter until it is there.',
    });
}
function kindOf(run) {
    if (run.kind === 'eval')
        return 'eval';
    return run.scenario.manifest.spec.duplex === undefined ? 'default' : 'duplex';
}
