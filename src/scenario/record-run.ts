import type { CheckResult } from '../model/check.ts';
import type { Location } from '../model/location.ts';
import type { RunResult } from '../model/run-result.ts';
import { createMemoryStateStore } from '../state/memory-state-store.ts';
import type { ArenaStateStore } from '../state/state-store.ts';
import { caseOf } from './case-of.ts';
import { checksOf } from './criterion-checks.ts';
import type { Ending } from './ending.ts';
import type { Session } from './session.ts';

/** Writes a run into the state store as it goes on, and reads its result from there. */
export interface RunRecord {
  /** Makes room for the thread; what an earlier run of it left is taken away. */
  begin(): Promise<void>;
  /** Brings the store up to date, where somebody else may look into it. */
  follow(session: Session): Promise<void>;
  finish(session: Session, ending: Ending, location: Location): Promise<RecordedRun>;
}

/** What a run left in the store. */
export interface RecordedRun {
  readonly run: RunResult;
  readonly checks: readonly CheckResult[];
}

/** Opens the record of one thread; without a store of the caller's it lives as long as the run. */
export function openRecord(given: ArenaStateStore | undefined, threadId: string): RunRecord {
  const store = given ?? createMemoryStateStore();
  let saved = -1;
  const save = async ({ config, conversation, host }: Session): Promise<void> => {
    const { revision } = conversation;
    await store.save({
      id: threadId,
      messages: conversation.stored(),
      metadata: { ...config.metadata, scenarioSetId: config.setId, batchRunId: host.batchRunId },
    });
    saved = revision;
  };
  return {
    begin: async () => given?.delete(threadId),
    async follow(session) {
      if (given !== undefined && saved !== session.conversation.revision) await save(session);
    },
    async finish(session, ending, location) {
      if (saved !== session.conversation.revision) await save(session);
      const { workingDirectory } = session.host;
      const { verdict, criteria, assertion } = ending;
      const { checks: own } = session;
      const checks = checksOf({ verdict, criteria, checks: own, assertion, location, workingDirectory });
      if (checks.length > 0) await store.recordChecks(threadId, checks);
      await store.saveMetadata(threadId, { ...factsOf(session, location), ...ending.end });
      return { run: await store.getResult(threadId), checks };
    },
  };
}

function factsOf({ config, host, ids, sideCalls, startedAt, elapsedMs }: Session, run: Location) {
  return {
    runId: ids.runId,
    key: ids.runKey,
    ...caseOf(config, run),
    model: '',
    trial: host.trial,
    attempt: 1,
    startedAt,
    endedAt: host.clock.now().toISOString(),
    durationMs: elapsedMs,
    tags: [`set=${config.setId}`],
    ...(sideCalls.length === 0 ? {} : { sideCalls }),
  };
}
