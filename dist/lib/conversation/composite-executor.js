import { ManifestError } from "../errors/manifest-error.js";
import { scenarioNameOf } from "../plan/planned-run.js";
import { allChecksNotReached } from "./run-checks.js";
const MISSING = {
    eval: 'EVAL_UNSUPPORTED',
    duplex: 'DUPLEX_UNSUPPORTED',
    default: 'CONVERSATION_UNSUPPORTED',
};
/** Joins executors into one. A run whose executor is missing ends as an error that names it. */
export function createCompositeExecutor(executors) {
    return {
        async execute(run, context) {
            const kind = kindOf(run);
            const executor = executors.find((candidate) => candidate.kind === kind);
            if (executor !== undefined)
                return executor.execute({ run }, context);
            await context.store.save({ id: context.runId, messages: [], metadata: {} });
            await context.store.recordChecks(context.runId, allChecksNotReached(run));
            throw new ManifestError({
                code: MISSING[kind],
                message: `"${scenarioNameOf(run)}" needs the ${kind} executor, which this version does not have. ` +
                    'Leave it out with a filter until it is there.',
            });
        },
    };
}
function kindOf(run) {
    if (run.kind === 'eval')
        return 'eval';
    return run.scenario.manifest.spec.duplex === undefined ? 'default' : 'duplex';
}
