import { createMemoryStateStore } from "../state/memory-state-store.js";
import { caseOf } from "./case-of.js";
import { checksOf } from "./criterion-checks.js";
/** Opens the record of one thread; without a store of the caller's it lives as long as the run. */
export function openRecord(given, threadId) {
    const store = given ?? createMemoryStateStore();
    let saved = -1;
    const save = async ({ config, conversation, host }) => {
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
            if (given !== undefined && saved !== session.conversation.revision)
                await save(session);
        },
        async finish(session, ending, location) {
            if (saved !== session.conversation.revision)
                await save(session);
            const { workingDirectory } = session.host;
            const { verdict, criteria, assertion } = ending;
            const { checks: own } = session;
            const checks = checksOf({ verdict, criteria, checks: own, assertion, location, workingDirectory });
            if (checks.length > 0)
                await store.recordChecks(threadId, checks);
            await store.saveMetadata(threadId, { ...factsOf(session, location), ...ending.end });
            return { run: await store.getResult(threadId), checks };
        },
    };
}
function factsOf({ config, host, ids, sideCalls, startedAt, elapsedMs }, run) {
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
