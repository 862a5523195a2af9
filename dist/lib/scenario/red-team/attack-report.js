import { lastReply } from "./last-reply.js";
import { isHardRefusal } from "./refusals.js";
const DEFAULT_DIRECTORY = 'redteam-reports';
const SECONDS_LENGTH = 15;
/** Adds to an attack how its run ended; undefined for a run that nobody knows the end of. */
export function reportAttack(record, outcome) {
    const turns = withLastReply(record.turns, outcome?.messages ?? []);
    const scores = turns.flatMap(({ score }) => score ?? []);
    return {
        schemaVersion: 1,
        status: statusOf(outcome),
        runId: outcome?.runId ?? null,
        reasoning: outcome?.reasoning ?? null,
        highestScore: scores.length === 0 ? null : Math.max(...scores),
        ...record,
        turns,
    };
}
/** The attacker sees an answer when it speaks again, so the last one is only seen at the end. */
function withLastReply(turns, messages) {
    const last = turns.at(-1);
    const reply = lastReply(messages);
    if (last === undefined || last.reply !== undefined || reply === undefined)
        return turns;
    return [...turns.slice(0, -1), { ...last, reply, wasRefused: isHardRefusal(reply) }];
}
/**
 * Writes a report into a directory named after the second. Gives its path; undefined where `SCENARIO_REDTEAM_REPORT` is
 * 0 or nothing can be written. `SCENARIO_REDTEAM_REPORT_DIR` is written to instead of `redteam-reports`.
 */
export async function writeAttackReport(report, { environment, clock, writeText }) {
    if (environment.SCENARIO_REDTEAM_REPORT === '0' || writeText === undefined)
        return undefined;
    const directory = environment.SCENARIO_REDTEAM_REPORT_DIR || DEFAULT_DIRECTORY;
    const second = clock.now().toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, SECONDS_LENGTH);
    const name = `${report.strategy}-${report.runId ?? report.threadId ?? 'run'}`.replace(/[^\w-]/g, '_');
    const path = `${directory}/${second}/${name}.json`;
    await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
    return path;
}
function statusOf(outcome) {
    if (outcome === undefined || outcome.verdict === 'error' || outcome.verdict === 'inconclusive')
        return 'errored';
    return outcome.success ? 'held' : 'broken';
}
