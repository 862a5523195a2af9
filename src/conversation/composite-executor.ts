import { ManifestError } from '../errors/manifest-error.ts';
import { type PlannedRun, scenarioNameOf } from '../plan/planned-run.ts';
import type { ConversationExecutor, ConversationKind } from './conversation-executor.ts';
import { allChecksNotReached } from './run-checks.ts';
import type { RunContext } from './run-context.ts';

type RoutedKind = Exclude<ConversationKind, 'code-first'>;

/** Routes a run to the executor of its kind: eval, then duplex, then default. */
export interface CompositeExecutor {
  execute(run: PlannedRun, context: RunContext): Promise<void>;
}

const MISSING: Readonly<Record<RoutedKind, string>> = {
  eval: 'EVAL_UNSUPPORTED',
  duplex: 'DUPLEX_UNSUPPORTED',
  default: 'CONVERSATION_UNSUPPORTED',
};

/** Joins executors into one. A run whose executor is missing ends as an error that names it. */
export function createCompositeExecutor(executors: readonly ConversationExecutor[]): CompositeExecutor {
  return {
    async execute(run, context) {
      const kind = kindOf(run);
      const executor = executors.find((candidate) => candidate.kind === kind);
      if (executor !== undefined) return executor.execute({ run }, context);
      await context.store.save({ id: context.runId, messages: [], metadata: {} });
      await context.store.recordChecks(context.runId, allChecksNotReached(run, context.runId));
      throw new ManifestError({
        code: MISSING[kind],
        message:
          `"${scenarioNameOf(run)}" needs the ${kind} executor, which this version does not have. ` +
          'Leave it out with a filter until it is there.',
      });
    },
  };
}

function kindOf(run: PlannedRun): RoutedKind {
  if (run.kind === 'eval') return 'eval';
  return run.scenario.manifest.spec.duplex === undefined ? 'default' : 'duplex';
}
