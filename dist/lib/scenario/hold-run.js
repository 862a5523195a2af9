import { createRunEmitter } from "../events/event-bus.js";
import { pairEvents } from "../events/pair-events.js";
import { followSignal } from "../lib/follow-signal.js";
import { unlessAborted } from "../lib/unless-aborted.js";
import { runKey } from "../plan/run-key.js";
import { caseOf } from "./case-of.js";
import { configuration } from "./configure.js";
import { endingOfFailure, endingOfVerdict } from "./ending.js";
import { fileResult } from "./file-result.js";
import { openRecord } from "./record-run.js";
import { Session } from "./session.js";
import { siteOf } from "./step-site.js";
import { findTelemetry } from "./telemetry.js";
import { isVerdict } from "./verdict.js";
/** Holds a run from its first event to its last. Rejects with what ended it, after everybody has been told. */
export async function holdRun(scenario, host, begin) {
    const { config, events, location } = scenario;
    const traced = await withTelemetry(host);
    const followed = config.signal === undefined ? undefined : followSignal(config.signal);
    const signal = followed?.signal ?? new AbortController().signal;
    const ids = idsOf(scenario, host);
    const progress = {};
    const view = {
        ids,
        config,
        batchRunId: host.batchRunId,
        messages: () => progress.session?.conversation.messages ?? [],
        ending: () => progress.ending,
    };
    events.open(view);
    const teller = {
        emit: createRunEmitter(host.eventBus, { ...ids, conversationId: ids.threadId }),
        elapsedMs: () => host.timers.now(),
    };
    try {
        const result = await pairEvents(runEvents(caseOf(config, location), ids), teller, async () => {
            const session = new Session(config, traced, ids, signal);
            progress.session = session;
            begin(session);
            return hold(scenario, session, location, (ending) => {
                progress.ending = ending;
            });
        });
        await tell(result, scenario, host, progress.ending);
        if (progress.ending?.thrown !== undefined)
            throw progress.ending.thrown.error;
        return result;
    }
    finally {
        followed?.release();
        await events.close(host.timers, host.drainTimeoutMs);
    }
}
/** Asks for OpenTelemetry where nobody gave it or wants none of it. */
async function withTelemetry(host) {
    if (host.telemetry !== undefined || configuration().observability === false)
        return host;
    const telemetry = await findTelemetry(host.environment);
    return telemetry === undefined ? host : { ...host, telemetry };
}
function idsOf({ config, location }, { createId, runId, trial }) {
    const key = { ...caseOf(config, location), trial };
    return {
        runId: runId ?? createId('run'),
        threadId: config.threadId || createId('thread'),
        runKey: runKey(key),
    };
}
/** Plays the script and records what came of it; whatever a step throws is part of that. */
async function hold(scenario, session, location, end) {
    const { threadId, runId } = session.ids;
    const record = openRecord(session.host.stateStore, threadId);
    await record.begin();
    let ending;
    try {
        ending = endingOfVerdict(session, await play(scenario, session, () => record.follow(session)));
    }
    catch (error) {
        ending = endingOfFailure(session, error, location);
    }
    session.close();
    const { run, checks } = await record.finish(session, ending, location);
    for (const check of checks)
        session.emit({ type: 'check.evaluated', check });
    end(ending);
    return { ...ending.verdict, runId, threadId, run };
}
async function play(scenario, session, follow) {
    const { config } = session;
    if (config.verbose)
        session.host.output.write('\n');
    for (const step of scenario.script) {
        session.signal.throwIfAborted();
        session.stepSite = siteOf(step);
        const returned = await take(step(session.state, scenario), session);
        await follow();
        // A step may end the run by what it returns, or by what it told the executor to do.
        const verdict = isVerdict(returned) && returned !== session.verdict
            ? session.concludeWith('step', returned)
            : session.verdict;
        if (verdict !== null)
            return verdict;
    }
    return endOfScript(session);
}
function take(returned, { config, signal }) {
    return config.signal !== undefined && returned instanceof Promise
        ? unlessAborted(returned, signal)
        : returned;
}
function endOfScript(session) {
    if (session.checkpoints > 0) {
        const success = session.judged.every(({ outcome }) => outcome === 'met');
        return session.conclude('checkpoint', { success, reasoning: 'All inline criteria checkpoints passed' });
    }
    // Each that did not pass has ended the run.
    if (session.checks.length > 0) {
        return session.conclude('checkpoint', { success: true, reasoning: 'All checks of the script passed' });
    }
    return session.conclude('no-conclusion', {
        success: false,
        reasoning: 'Reached the end of the script without a conclusion.\n' +
            'Add one of these at the end of the script:\n' +
            '- `scenario.judge()` to let the judge decide\n' +
            '- `scenario.succeed()` or `scenario.fail()` to end it with a result\n' +
            'Or raise `maxTurns` to let the conversation go on.',
    });
}
async function tell(result, { config, location }, host, ending) {
    try {
        await fileResult(result.run, location, host);
        for (const agent of config.agents)
            await agent.ended?.(result);
        await configuration().onResult?.(result);
        await host.onResult?.(result);
    }
    catch (error) {
        // What ended the run says more than what became of telling it.
        if (ending?.thrown === undefined)
            throw error;
    }
}
function runEvents({ config: _file, ...identity }, { runId }) {
    return {
        started: { type: 'arena.run.started', ...identity },
        completed: ({ run: { status, cost: costUsd, error, skipReason } }, durationMs) => {
            const end = { durationMs, status, costUsd };
            if (error !== undefined)
                return { type: 'arena.run.failed', ...end, error };
            if (skipReason === undefined)
                return { type: 'arena.run.completed', ...end };
            return { type: 'arena.run.failed', ...end, error: { code: 'ABORTED', message: skipReason } };
        },
        failed: (error, durationMs) => ({
            type: 'arena.run.failed',
            durationMs,
            status: 'error',
            costUsd: null,
            error: { ...error, message: `${error.message} (run ${runId})` },
        }),
    };
}
