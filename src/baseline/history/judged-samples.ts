import type { RunResult } from '../../model/run-result.ts';
import { isSample } from '../is-sample.ts';

/** Whether a run was really held and judged to its end, so that it counts as passed or failed itself. */
export function isJudgedSample(run: RunResult): boolean {
  return isSample(run) && (run.status === 'passed' || run.status === 'failed');
}
