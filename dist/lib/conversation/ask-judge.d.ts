import type { JudgePort } from '../checks/judge.ts';
import { type PlannedRun } from '../plan/planned-run.ts';
import type { RunContext } from './run-context.ts';
/** What a judge needs of a run. */
export type JudgeSetting = Pick<RunContext, 'runId' | 'clock' | 'elapsedMs' | 'signal' | 'speakerFor' | 'noteSideCall' | 'emit'>;
/**
 * The judges of one run. Every question put to a provider takes a number, a repeated one too; mock files answer by it.
 * What a judgement costs is noted beside the conversation.
 */
export declare function createJudge(run: PlannedRun, setting: JudgeSetting): JudgePort;
