import type { Clock } from '../../lib/clock.ts';
import type { Environment } from '../../lib/environment.ts';
import type { RunOutcome } from '../agent.ts';
/** One message of an attack and what came of it. */
export interface AttackTurn {
    /** From 1. */
    readonly turn: number;
    readonly phase: string;
    /** What the attacker wrote. */
    readonly attack: string;
    /** What the agent was sent, where an encoding changed it. */
    readonly sent?: string;
    readonly encoding?: string;
    readonly observation?: string;
    readonly strategy?: string;
    readonly warning?: string;
    /** What the agent answered; absent for an answer that nobody looked at. */
    readonly reply?: string;
    readonly wasRefused?: boolean;
    /** The exchange was taken back. */
    readonly wasBacktracked?: boolean;
    /** 0 to 10. */
    readonly score?: number;
    readonly hint?: string;
}
/** What the attacker did, whatever came of the run. */
export interface AttackRecord {
    readonly strategy: string;
    readonly target: string;
    readonly totalTurns: number;
    readonly threadId: string | null;
    readonly plan?: string;
    readonly backtracks: number;
    readonly turns: readonly AttackTurn[];
}
/** An attack and how it ended. */
export interface AttackReport extends AttackRecord {
    readonly schemaVersion: 1;
    /** Whether the agent held its ground; `errored` where nobody can tell. */
    readonly status: 'held' | 'broken' | 'errored';
    readonly runId: string | null;
    readonly reasoning: string | null;
    readonly highestScore: number | null;
}
/** What writing a report takes from outside. */
export interface ReportOutside {
    readonly environment: Environment;
    readonly clock: Clock;
    readonly writeText?: (path: string, text: string) => Promise<void>;
}
/** Adds to an attack how its run ended; undefined for a run that nobody knows the end of. */
export declare function reportAttack(record: AttackRecord, outcome?: RunOutcome): AttackReport;
/**
 * Writes a report into a directory named after the second. Gives its path; undefined where `SCENARIO_REDTEAM_REPORT` is
 * 0 or nothing can be written. `SCENARIO_REDTEAM_REPORT_DIR` is written to instead of `redteam-reports`.
 */
export declare function writeAttackReport(report: AttackReport, { environment, clock, writeText }: ReportOutside): Promise<string | undefined>;
