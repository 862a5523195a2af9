import type { ResultSelection, RunResult } from '../model/run-result.ts';

/** Whether a run lies within the filters of an invocation. */
export function isSelected(run: RunResult, selection: ResultSelection | undefined): boolean {
  const has = (list: readonly string[] | undefined, value: string) =>
    list === undefined || list.includes(value);
  return (
    has(selection?.configs, run.config) &&
    has(selection?.evals, run.scenario) &&
    has(selection?.scenarios, run.scenario) &&
    has(selection?.providers, run.provider) &&
    has(selection?.regions, run.region)
  );
}
