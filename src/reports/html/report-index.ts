import type { Comparison, ComparisonEntry } from '../../model/comparison.ts';
import type { ConversationDiff } from '../../model/conversation-diff.ts';
import type { ResultSource, RunResult } from '../../model/run-result.ts';
import { COMPARISON_CLASSES, type ComparisonClass } from './comparison-classes.ts';

/** What is kept of a run while the page is written: enough for tables and links, nothing of the conversation. */
export type IndexedRun = Pick<
  RunResult,
  'config' | 'scenario' | 'provider' | 'region' | 'trial' | 'status' | 'latencyMs'
> & {
  /** Id of the run's element on the page. */
  readonly anchor: string;
  readonly isUnscripted: boolean;
  readonly classes: readonly ComparisonClass[];
  /** Whether its conversation is open when the page is. */
  readonly isOpen: boolean;
};

/** Conversations that start open at most; the reader of a large file opens what matters. */
const OPEN_RUNS = 3;

/** Everything the parts of the page look up. */
export interface ReportIndex {
  readonly runs: readonly IndexedRun[];
  readonly runByKey: ReadonlyMap<string, IndexedRun>;
  readonly hasSeveralConfigs: boolean;
  /** Classes of a check; those of the run itself for null. */
  classesOf(run: string, check: string | null): readonly ComparisonClass[];
  /** How a run's conversation differs from that of the baseline; undefined where nobody looked. */
  diffOf(run: string): ConversationDiff | undefined;
  /** Where an entry is shown in full; undefined when this result does not have it. */
  anchorOf(entry: ComparisonEntry): string | undefined;
}

/** Id of the element of a run; the place counts from 0. */
export function runAnchor(place: number): string {
  return `run-${place + 1}`;
}

/** Id of the element of a check; the place is that in the run's list. */
export function checkAnchor(run: string, place: number): string {
  return `${run}-check-${place + 1}`;
}

/** Goes through the runs once and keeps what the tables and links of the page need. */
export async function indexRuns(
  source: ResultSource,
  comparison: Comparison | undefined,
): Promise<ReportIndex> {
  const classes = classesByRun(comparison);
  const runs: IndexedRun[] = [];
  const runByKey = new Map<string, IndexedRun>();
  const checkAnchors = new Map<string, string>();
  const diffs = new Map(comparison?.conversations?.map((diff) => [diff.run, diff]));
  let openRuns = 0;
  for await (const run of source.runs()) {
    const anchor = runAnchor(runs.length);
    const byCheck = classes.get(run.key);
    if (byCheck !== undefined) {
      for (const [place, { id }] of run.checks.entries())
        if (byCheck.has(id)) checkAnchors.set(entryKey(run.key, id), checkAnchor(anchor, place));
    }
    const indexed = indexRun(run, anchor, byCheck, openRuns < OPEN_RUNS);
    openRuns += indexed.isOpen ? 1 : 0;
    runs.push(indexed);
    runByKey.set(run.key, indexed);
  }
  return {
    runs,
    runByKey,
    hasSeveralConfigs: new Set(runs.map(({ config }) => config)).size > 1,
    classesOf: (run, check) => classes.get(run)?.get(check) ?? [],
    diffOf: (run) => diffs.get(run),
    anchorOf: ({ run, check }) => checkAnchors.get(entryKey(run, check)) ?? runByKey.get(run)?.anchor,
  };
}

function indexRun(
  run: RunResult,
  anchor: string,
  classes: ClassesByCheck | undefined,
  mayOpen: boolean,
): IndexedRun {
  const { config, scenario, provider, region, trial, status, latencyMs } = run;
  const ids = classes === undefined ? [] : [null, ...run.checks.map(({ id }) => id)];
  const found = new Set(ids.flatMap((id) => classes?.get(id) ?? []));
  return {
    anchor,
    config,
    scenario,
    provider,
    region,
    trial,
    status,
    latencyMs,
    isUnscripted: run.unscripted === true,
    classes: COMPARISON_CLASSES.filter((candidate) => found.has(candidate)),
    isOpen: mayOpen && [...found].some(({ isTrouble }) => isTrouble),
  };
}

/** Classes of one run's checks by id; those of the run itself at null. */
type ClassesByCheck = ReadonlyMap<string | null, readonly ComparisonClass[]>;

/** By run first: most runs have nothing to tell, and then no check of theirs has to be looked up. */
function classesByRun(comparison: Comparison | undefined): ReadonlyMap<string, ClassesByCheck> {
  const classes = new Map<string, Map<string | null, ComparisonClass[]>>();
  if (comparison === undefined) return classes;
  for (const comparisonClass of COMPARISON_CLASSES) {
    for (const { run, check } of comparison[comparisonClass.list]) {
      const byCheck = classes.get(run) ?? new Map<string | null, ComparisonClass[]>();
      classes.set(run, byCheck);
      byCheck.set(check, [...(byCheck.get(check) ?? []), comparisonClass]);
    }
  }
  return classes;
}

function entryKey(run: string, check: string | null): string {
  return JSON.stringify([run, check]);
}
