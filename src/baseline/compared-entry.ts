import type { CheckResult } from '../model/check.ts';
import type { ComparisonEntry } from '../model/comparison.ts';
import type { RunResult } from '../model/run-result.ts';
import { countsAsFailure, type Status } from '../model/status.ts';

/** What may be said of an entry beyond its status now. */
export type EntryFacts = {
  readonly [Fact in 'baselineStatus' | 'code' | 'location' | 'note' | 'trials' | 'mustPass']?:
    | ComparisonEntry[Fact]
    | undefined;
};

/** The status of a check as far as its run is concerned: a failure that does not count reads as passed. */
export function effectiveStatus(check: CheckResult): Status {
  return check.status === 'failed' && !countsAsFailure(check) ? 'passed' : check.status;
}

/** An entry for one check of a run. */
export function checkEntry(run: RunResult, check: CheckResult, facts: EntryFacts = {}): ComparisonEntry {
  return {
    ...runFields(run),
    check: check.id,
    use: check.use,
    scope: check.scope,
    ...(check.turn === undefined ? {} : { turn: check.turn }),
    ...(check.iteration === undefined ? {} : { iteration: check.iteration }),
    type: check.type,
    location: check.location,
    message: check.message,
    status: effectiveStatus(check),
    ...given(facts),
  };
}

/** An entry for a run as a whole. */
export function runEntry(run: RunResult, message: string, facts: EntryFacts = {}): ComparisonEntry {
  return { ...runFields(run), check: null, message, status: run.status, ...given(facts) };
}

function runFields({ key, config, scenario, provider, region }: RunResult) {
  return { run: key, config, scenario, provider, region };
}

function given({
  baselineStatus,
  code,
  location,
  note,
  trials,
  mustPass,
}: EntryFacts): Partial<ComparisonEntry> {
  return {
    ...(baselineStatus === undefined ? {} : { baselineStatus }),
    ...(code === undefined ? {} : { code }),
    ...(location === undefined ? {} : { location }),
    ...(note === undefined || note === '' ? {} : { note }),
    ...(trials === undefined ? {} : { trials }),
    ...(mustPass === undefined ? {} : { mustPass }),
  };
}
