import type { CheckResult } from '../model/check.ts';
import type { Comparison, ComparisonEntry } from '../model/comparison.ts';
import type { ArenaResult, ResultSelection, RunResult } from '../model/run-result.ts';
import type { Status } from '../model/status.ts';
import { checkEntry, effectiveStatus, runEntry } from './compared-entry.ts';
import { type CheckPair, matchChecks } from './match-checks.ts';

/** The classes of a comparison, by their names in `comparison.json`. */
export type ComparisonClass =
  | 'newFailures'
  | 'existingFailures'
  | 'fixed'
  | 'flaky'
  | 'undecided'
  | 'added'
  | 'removed'
  | 'changed'
  | 'notComparable'
  | 'errors'
  | 'skipped'
  | 'excused';

/** The lists of a comparison. */
export type ComparisonClasses = Pick<Comparison, ComparisonClass>;

type Lists = Record<ComparisonClass, ComparisonEntry[]>;

/** Puts every run and check that needs a word into one class, in plan order. */
export function classifyRuns(current: ArenaResult, baseline: ArenaResult | undefined): ComparisonClasses {
  const lists = emptyLists();
  const before = new Map(baseline?.runs.map((run) => [run.key, run]));
  for (const run of current.runs) {
    const earlier = before.get(run.key);
    classifyWholeRun(run, earlier, lists);
    if (baseline === undefined)
      classifyWithoutPast(run, lists, 'There is no baseline, so every failure counts.');
    else if (earlier === undefined) classifyNewRun(run, lists);
    else if (earlier.model !== run.model) classifyOtherModel(run, earlier, lists);
    else classifyAgainst(run, earlier, lists);
  }
  for (const run of removedRuns(current, baseline)) {
    lists.removed.push(runEntry(run, 'The run is gone.', { baselineStatus: run.status }));
  }
  return lists;
}

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

function removedRuns(current: ArenaResult, baseline: ArenaResult | undefined): readonly RunResult[] {
  const keys = new Set(current.runs.map(({ key }) => key));
  return (baseline?.runs ?? []).filter(
    (run) => !keys.has(run.key) && isSelected(run, current.meta.selection),
  );
}

function classifyWholeRun(run: RunResult, earlier: RunResult | undefined, lists: Lists): void {
  const facts = { baselineStatus: earlier?.status };
  if (run.error !== undefined)
    lists.errors.push(runEntry(run, `${run.error.code}: ${run.error.message}`, facts));
  else if (run.skipReason !== undefined) lists.skipped.push(runEntry(run, run.skipReason, facts));
}

/** Errors and skipped checks need no past to be classed. Returns whether the check was one. */
function classifyByStatus(run: RunResult, { check, before }: CheckPair, lists: Lists): boolean {
  const list = { error: lists.errors, skipped: lists.skipped, passed: undefined, failed: undefined }[
    check.status
  ];
  list?.push(checkEntry(run, check, { baselineStatus: before && effectiveStatus(before) }));
  return list !== undefined;
}

function classifyWithoutPast(run: RunResult, lists: Lists, note: string): void {
  for (const check of run.checks) {
    if (classifyByStatus(run, { check, isChanged: false }, lists)) continue;
    if (effectiveStatus(check) === 'failed') lists.newFailures.push(checkEntry(run, check, { note }));
  }
}

function classifyNewRun(run: RunResult, lists: Lists): void {
  const note = 'The run is not in the baseline.';
  if (run.error === undefined && run.skipReason === undefined)
    lists.added.push(runEntry(run, 'The run is new.'));
  classifyWithoutPast(run, lists, note);
}

function classifyOtherModel(run: RunResult, earlier: RunResult, lists: Lists): void {
  const note = `The model was ${earlier.model} in the baseline and is ${run.model} now.`;
  const isWhole = run.error === undefined && run.skipReason === undefined;
  if (isWhole) lists.notComparable.push(runEntry(run, note, { baselineStatus: earlier.status }));
  const { pairs, gone } = matchChecks(run.checks, earlier.checks);
  classifyGone(run, gone, lists);
  for (const pair of pairs) {
    if (classifyByStatus(run, pair, lists)) continue;
    const baselineStatus = pair.before && effectiveStatus(pair.before);
    if (effectiveStatus(pair.check) === 'passed' && baselineStatus === 'passed') continue;
    lists.notComparable.push(checkEntry(run, pair.check, { baselineStatus, note }));
  }
}

function classifyAgainst(run: RunResult, earlier: RunResult, lists: Lists): void {
  const { pairs, gone } = matchChecks(run.checks, earlier.checks);
  if (earlier.error !== undefined && run.status === 'passed') {
    const note = 'The run broke off in the baseline.';
    lists.fixed.push(runEntry(run, 'The run ends again.', { baselineStatus: 'error', note }));
  }
  for (const pair of pairs) {
    if (!classifyByStatus(run, pair, lists)) classifyPair(run, earlier, pair, lists);
  }
  classifyGone(run, gone, lists);
}

/** Checks without a partner now. A run that broke off has not lost its checks: it never came to them. */
function classifyGone(run: RunResult, gone: readonly CheckResult[], lists: Lists): void {
  const brokeOff = run.error !== undefined || run.skipReason !== undefined;
  for (const check of gone) {
    if (brokeOff) lists.skipped.push(notReached(run, check));
    else lists.removed.push(checkEntry(run, check, { baselineStatus: effectiveStatus(check) }));
  }
}

function notReached(run: RunResult, check: CheckResult): ComparisonEntry {
  const entry = checkEntry(run, check, {
    baselineStatus: effectiveStatus(check),
    note: 'The run ended before it came to this check.',
  });
  return { ...entry, status: 'skipped', message: 'The check was not reached.' };
}

/** Where a check that passed or failed belongs; undefined for one that passes as before. */
interface Placement {
  readonly list: ComparisonClass;
  readonly note?: string;
}

function classifyPair(run: RunResult, earlier: RunResult, pair: CheckPair, lists: Lists): void {
  const placement = placePair(pair, earlier);
  if (placement === undefined) return;
  const baselineStatus = pair.before && effectiveStatus(pair.before);
  lists[placement.list].push(checkEntry(run, pair.check, { baselineStatus, note: placement.note }));
}

function placePair({ check, before, isChanged }: CheckPair, earlier: RunResult): Placement | undefined {
  const failsNow = effectiveStatus(check) === 'failed';
  if (before === undefined) return placeUnmatched(failsNow, earlier);
  if (isChanged) return { list: failsNow ? 'newFailures' : 'changed', note: 'The check changed.' };
  return placeMatched(failsNow, effectiveStatus(before));
}

function placeUnmatched(failsNow: boolean, earlier: RunResult): Placement | undefined {
  const isUnknown = earlier.error !== undefined || earlier.skipReason !== undefined;
  if (isUnknown) {
    return failsNow ? { list: 'newFailures', note: 'The baseline has no outcome of it.' } : undefined;
  }
  return failsNow ? { list: 'newFailures', note: 'The check is new.' } : { list: 'added' };
}

function placeMatched(failsNow: boolean, before: Status): Placement | undefined {
  switch (before) {
    case 'failed':
      return { list: failsNow ? 'existingFailures' : 'fixed' };
    case 'passed':
      return failsNow ? { list: 'newFailures' } : undefined;
    case 'error':
      return { list: failsNow ? 'newFailures' : 'fixed', note: 'It could not be judged in the baseline.' };
    case 'skipped':
      return failsNow ? { list: 'newFailures', note: 'It was skipped in the baseline.' } : undefined;
  }
}

function emptyLists(): Lists {
  return {
    newFailures: [],
    existingFailures: [],
    fixed: [],
    flaky: [],
    undecided: [],
    added: [],
    removed: [],
    changed: [],
    notComparable: [],
    errors: [],
    skipped: [],
    excused: [],
  };
}
