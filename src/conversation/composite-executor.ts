import { ManifestError } from '../errors/manifest-error.ts';
import { type PlannedRun, scenarioNameOf } from '../plan/planned-run.ts';
import { chunkResult } from './conversation-chunks.ts';
import { type ConversationEnd, endOfFailure } from './conversation-end.ts';
import type {
  ConversationChunk,
  ConversationExecutor,
  ConversationKind,
  ConversationRequest,
} from './conversation-executor.ts';
import { allChecksNotReached } from './run-checks.ts';
import type { RunContext } from './run-context.ts';

type RoutedKind = Exclude<ConversationKind, 'code-first'>;

/** Executors by the kind of conversation they have; an absent one is missing. */
export type RoutedExecutors = Readonly<Partial<Record<RoutedKind, ConversationExecutor>>>;

/** Routes a conversation to the executor of its kind: eval, then duplex, then default. Throws nothing. */
export interface CompositeExecutor {
  readonly evalExecutor: ConversationExecutor | undefined;
  readonly duplexExecutor: ConversationExecutor | undefined;
  readonly defaultExecutor: ConversationExecutor | undefined;
  /** What goes wrong, a missing executor included, is the end it gives. */
  execute(request: ConversationRequest, context: RunContext): Promise<ConversationEnd>;
  /** The same in pieces; what goes wrong is in the last of them as well. */
  executeStream(
    request: ConversationRequest,
    context: RunContext,
  ): AsyncGenerator<ConversationChunk, ConversationEnd>;
}

const MISSING: Readonly<Record<RoutedKind, string>> = {
  eval: 'EVAL_UNSUPPORTED',
  duplex: 'DUPLEX_UNSUPPORTED',
  default: 'CONVERSATION_UNSUPPORTED',
};

/** Joins executors into one. A conversation whose executor is missing ends as an error that names it. */
export function createCompositeExecutor(executors: RoutedExecutors): CompositeExecutor {
  const route = async ({ run }: ConversationRequest, context: RunContext) => {
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
      } catch (error) {
        return endOfFailure(error, context.signal);
      }
    },
    async *executeStream(request, context) {
      let last: ConversationChunk | undefined;
      try {
        const executor = await route(request, context);
        for await (const chunk of executor.executeStream(request, context)) {
          last = chunk;
          yield chunk;
        }
        return {};
      } catch (error) {
        const end = endOfFailure(error, context.signal);
        if (last?.error === undefined) yield brokenOff(end, last, context);
        return end;
      }
    },
  };
}

function brokenOff(
  { error }: ConversationEnd,
  last: ConversationChunk | undefined,
  context: RunContext,
): ConversationChunk {
  const { turn, tokenCount } = last ?? { turn: 0, tokenCount: 0 };
  const result = () => chunkResult(context);
  return { turn, delta: '', tokenCount, ...(error === undefined ? {} : { error }), result };
}

async function refuse(run: PlannedRun, kind: RoutedKind, context: RunContext): Promise<never> {
  const { conversationId, runId, stateMetadata = {}, store } = context;
  await store.save({ id: conversationId, messages: [], metadata: stateMetadata });
  await store.recordChecks(conversationId, allChecksNotReached(run, runId));
  throw new ManifestError({
    code: MISSING[kind],
    message:
      `"${scenarioNameOf(run)}" needs the ${kind} executor, which this version does not have. ` +
      'Leave it out with a filter until it is there.',
  });
}

function kindOf(run: PlannedRun): RoutedKind {
  if (run.kind === 'eval') return 'eval';
  return run.scenario.manifest.spec.duplex === undefined ? 'default' : 'duplex';
}
