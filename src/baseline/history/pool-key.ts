import type { HistoryPool } from '../../model/history.ts';
import type { RunResult } from '../../model/run-result.ts';

/** What makes two samples the same: the case, everything it depends on, and the model's name. */
export function poolKey({
  case: name,
  inputs,
  model,
}: Pick<HistoryPool, 'case' | 'inputs' | 'model'>): string {
  return JSON.stringify([name, inputs, model]);
}

/** The case of a run: its key without the trial. */
export function caseOf({ key }: Pick<RunResult, 'key'>): string {
  const end = key.lastIndexOf('::');
  return end === -1 ? key : key.slice(0, end);
}
