import type { Clock } from '../../lib/clock.ts';
import type { Environment } from '../../lib/environment.ts';
import type { RunOutcome } from '../agent.ts';
import type { ModelMessage } from '../model-message.ts';
import { lastReply } from './last-reply.ts';
import { isHardRefusal } from './refusals.ts';

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

const DEFAULT_DIRECTORY = 'redteam-reports';
const SECONDS_LENGTH = 15;

/** Adds to an attack how its run ended; undefined for a run that nobody knows the end of. */
export function reportAttack(record: AttackRecord, outcome?: RunOutcome): AttackReport {
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
function withLastReply(
  turns: readonly AttackTurn[],
  messages: readonly ModelMessage[],
): readonly AttackTurn[] {
  const last = turns.at(-1);
  const reply = lastReply(messages);
  if (last === undefined || last.reply !== undefined || reply === undefined) return turns;
  return [...turns.slice(0, -1), { ...last, reply, wasRefused: isHardRefusal(reply) }];
}

/**
 * Writes a report into a directory named after the second. Gives its path; undefined where `SCENARIO_REDTEAM_REPORT` is
 * 0 or nothing can be written. `SCENARIO_REDTEAM_REPORT_DIR` is written to instead of `redteam-reports`.
 */
export async function writeAttackReport(
  report: AttackReport,
  { environment, clock, writeText }: ReportOutside,
): Promise<string | undefined> {
  if (environment.SCENARIO_REDTEAM_REPORT === '0' || writeText === undefined) return undefined;
  const directory = environment.SCENARIO_REDTEAM_REPORT_DIR || DEFAULT_DIRECTORY;
  const second = clock.now().toISOString().replace(/[-:]/g, '').replace('T', '_').slice(0, SECONDS_LENGTH);
  const name = `${report.strategy}-${report.runId ?? report.threadId ?? 'run'}`.replace(/[^\w-]/g, '_');
  const path = `${directory}/${second}/${name}.json`;
  await writeText(path, `${JSON.stringify(report, null, 2)}\n`);
  return path;
}

function statusOf(outcome: RunOutcome | undefined): AttackReport['status'] {
  if (outcome === undefined || outcome.verdict === 'error' || outcome.verdict === 'inconclusive')
    return 'errored';
  return outcome.success ? 'held' : 'broken';
}
