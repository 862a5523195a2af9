import { ScenarioError } from "../errors/scenario-error.js";
import { createRunEmitter } from "../events/event-bus.js";
import { pairEvents } from "../events/pair-events.js";
import { followSignal } from "../lib/follow-signal.js";
import { isThenable } from "../lib/is-thenable.js";
import { unlessAborted } from "../lib/unless-aborted.js";
import { runKey } from "../plan/run-key.js";
import { caseOf } from "./case-of.js";
import { configuration } from "./configure.js";
import { endingOfFailure, endingOfVerdict } from "./ending.js";
import { openResultFile } from "./file-result.js";
import { readVerdict } from "./read-verdict.js";
import { openRecord } from "./record-run.js";
import { Session } from "./session.js";
import { siteOf } from "./step-site.js";
import { findTelemetry } from "./telemetry.js";
import { tellResult } from "./tell-result.js";
/** Holds a run from its first event to its last. Rejects with what ended it, after everybody has been told. */
export async function holdRun(scenario, host, begin) {
    const { config, events, location } = scenario;
    const traced = await withTelemetry(host);
    const followed = config.signal === undefined ? undefined : followSignal(config.signal);
    const signal = followed?.signal ?? new AbortController().signal;
    const ids = idsOf(scenario, host);
    const identity = caseOf(config, location);
    const file = openResultFile(location, host);
    const progress = {};
    events.open({ ids, config, batchRunId: host.batchRunId, ...viewOf(progress) });
    const teller = {
        emit: createRunEmitter(host.eventBus, { ...ids, conversationId: ids.threadId }),
        elapsedMs: () => host.timers.now(),
    };
    try {
        // One that cannot be written fails at the end, when there is something to lose.
        await file.begin(identity, ids).catch(() => undefined);
        const result = await pairEvents(runEvents(identity, ids), teller, async () => {
            const session = new Session(config, traced, ids, signal, () => events.tellRollback(host.clock.now()));
            progress.session = session;
            begin(session);
            return hold(scenario, session, location, (ending) => {
                progress.ending = ending;
            });
        });
        const untold = await tellResult(result, { agents: config.agents, file, signal }, host);
        // What ended the run says more than what became of telling it.
        const failure = progress.ending?.thrown ?? untold;
        if (failure !== undefined)
            throw failure.error;
        return result;
    }
    finally {
        followed?.release();
        await events.close(host.timers, host.drainTimeoutMs);
    }
}
/** A run under way, for those who look at it later than they are told of it. */
function viewOf(progress) {
    return {
        messages: () => progress.session?.conversation.messages ?? [],
        ending: () => progress.ending,
    };
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
    let played;
    try {
        await record.begin();
        played = endingOfVerdict(session, await play(scenario, session, () => record.follow(session)));
    }
    catch (error) {
        played = endingOfFailure(session, error, location);
    }
    finally {
        session.close();
    }
    // What a step adds after it ended the run stands in the record too; what comes later still stands in neither.
    const messages = [...session.conversation.messages];
    const { ending, run, checks } = await finish(record, session, played, location);
    for (const check of checks)
        session.emit({ type: 'check.evaluated', check });
    end(ending);
    return { ...ending.verdict, messages, runId, threadId, run };
}
/** Records how the run ended. A store that fails breaks a run off that nothing else did, and hides from nobody what it was. */
async function finish(record, session, ending, location) {
    try {
        return { ending, ...(await record.finish(session, ending, location)) };
    }
    catch (error) {
        const broken = ending.thrown === undefined ? endingOfFailure(session, error, location) : ending;
        const unkept = openRecord(undefined, session.ids.threadId);
        return { ending: broken, ...(await unkept.finish(session, broken, location)) };
    }
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
        const own = returned === session.verdict ? undefined : verdictOfStep(returned);
        const verdict = own === undefined ? session.verdict : session.concludeWith('step', own);
        if (verdict !== null)
            return verdict;
    }
    return endOfScript(session);
}
function take(returned, { config, signal }) {
    return config.signal !== undefined && isThenable(returned) ? unlessAborted(returned, signal) : returned;
}
/** The verdict that a step gave by returning it. Throws `ScenarioError` with code `INVALID_VERDICT` for a broken one. */
function verdictOfStep(returned) {
    const verdict = readVerdict(returned);
    if (verdict !== 'malformed')
        return verdict;
    throw new ScenarioError({
        code: 'INVALID_VERDICT',
        message: 'A step returned a verdict that cannot be read. It has `success`, lists of texts as `metCriteria` and ' +
            '`unmetCriteria`, and maybe `verdict` (success, failure or inconclusive), `reasoning` and `criteria`.',
    });
}
function endOfScript(session) {
    // Each that did not pass has ended the run.
    if (session.checkpoints > 0) {
        const reasoning = 'All inline criteria checkpoints passed';
        return session.conclude('checkpoint', { success: true, reasoning });
    }
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
