import type { CheckResult } from '../model/check.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ConversationDiff } from '../model/conversation-diff.ts';
import { formatLocation } from '../model/location.ts';
import type { ArenaResult, RunResult } from '../model/run-result.ts';
import { countsAsFailure } from '../model/status.ts';
import type { Verdict } from '../model/verdict.ts';
import { affectedLines } from './affected-section.ts';
import { ageOfBaseline, baselineFacts, placeOfBaseline } from './baseline-facts.ts';
import { describeCarried } from './describe-affected.ts';
import { describeExchange, describeProvider, entryRemarks } from './describe-entry.ts';
import { budgetStop, moneyFacts } from './describe-money.ts';
import { describeRunError } from './describe-run-error.ts';
import { statisticsFacts } from './describe-trials.ts';
import { countOf, formatUsd } from './format-amounts.ts';
import { decidingRules, warningRules } from './gate-reasons.ts';
import { headlineFacts, verdictWord } from './headline.ts';
import { diffLines } from './terminal-diff.ts';
import { createPaint, type Paint, STATUS_WIDTH, statusWord, terminalLine } from './terminal-style.ts';

const VERDICT_COLORS = { pass: 'green', fail: 'red', neutral: 'yellow' } as const;

/** As many runs as are listed with those that passed. */
const LISTED_RUNS = 50;

/** The result for a terminal: a line for each run, or of many for each that did not pass, with its failures under it, totals, verdict and reasons. */
export function renderTerminal(options: {
  readonly result: ArenaResult;
  readonly comparison: Comparison;
  readonly color: boolean;
}): string {
  const { result, comparison } = options;
  const paint = createPaint(options.color);
  const lines = [
    ...runLines(result.runs, comparison, paint),
    ...goneLines(comparison, paint),
    ...judgementLines(comparison, paint),
    '',
    ...affectedPart(result),
    totalsLine(result),
    ...carriedLine(result),
    ...statisticsFacts(comparison).map(terminalLine),
    ...moneyLines(result),
    baselineLine(comparison, result),
    `${verdictInColor(comparison.verdict, paint)}: ${headlineFacts(options)}`,
    ...[...decidingRules(comparison), ...warningRules(comparison)].map(
      ({ rule, reason }) => `  ${rule}: ${terminalLine(reason)}`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function verdictInColor(verdict: Verdict, paint: Paint): string {
  return paint('bold', paint(VERDICT_COLORS[verdict], verdictWord(verdict)));
}

function runLines(runs: readonly RunResult[], comparison: Comparison, paint: Paint): readonly string[] {
  const classes = classByCheck(comparison);
  const diffs = new Map(comparison.conversations?.map((diff) => [diff.run, diff]));
  const held = heldRuns(runs);
  const shown = listedRuns(held);
  const omitted = held.length - shown.length;
  return [
    ...shown.flatMap((run) => [
      runLine(run, paint),
      ...findings(run, classes, paint),
      ...differences(run, diffs, paint),
    ]),
    ...(shown === held
      ? []
      : [paint('dim', `${countOf(omitted, 'passed run')} not listed; arena-results.json has them`)]),
  ];
}

/** Runs taken over from the baseline that passed are only counted: nothing was done about them. */
function heldRuns(runs: readonly RunResult[]): readonly RunResult[] {
  return runs.filter(({ carried, status }) => carried === undefined || status !== 'passed');
}

/** Of many runs those that did not pass: the others would push them off the screen. */
function listedRuns(runs: readonly RunResult[]): readonly RunResult[] {
  return runs.length > LISTED_RUNS ? runs.filter(({ status }) => status !== 'passed') : runs;
}

/** What only a change's part was asked of says so itself. */
function carriedLine({ runs, meta }: ArenaResult): readonly string[] {
  if (meta.affected !== undefined) return [];
  const count = runs.filter(({ carried }) => carried !== undefined).length;
  return count === 0 ? [] : [`${count} of them carried over from the baseline`];
}

function differences(
  run: RunResult,
  diffs: ReadonlyMap<string, ConversationDiff>,
  paint: Paint,
): readonly string[] {
  const diff = diffs.get(run.key);
  return diff === undefined ? [] : diffLines(diff, paint).map((line) => `    ${line}`);
}

/** What trials say of checks, what is excused, and why. */
function judgementLines(
  { newFailures, undecided, flaky, excused, baseline }: Comparison,
  paint: Paint,
): readonly string[] {
  const classes = [
    // Without a baseline nobody knows what is new.
    [baseline === null ? 'failed' : 'new', newFailures],
    ['undecided', undecided],
    ['flaky', flaky],
    ['excused', excused],
  ] as const;
  return classes.flatMap(([word, entries]) =>
    entries
      .map((entry) => ({
        entry,
        remarks: [
          ...entryRemarks(entry),
          ...(entries === newFailures || entry.note === undefined ? [] : [entry.note]),
        ],
      }))
      .filter(({ remarks }) => remarks.length > 0 || entries !== newFailures)
      .flatMap(({ entry: { scenario, provider, type, iteration }, remarks }) => [
        `${paint('dim', word.padEnd(STATUS_WIDTH))}  ${terminalLine(`${scenario} · ${provider} · ${type ?? 'run'}${describeExchange(iteration)}`)}`,
        ...remarks.map((remark) => `    ${terminalLine(remark)}`),
      ]),
  );
}

function runLine(run: RunResult, paint: Paint): string {
  const name = `${run.scenario} · ${describeProvider(run, run.trial)}`;
  const facts = [
    run.cost === null ? 'cost unknown' : formatUsd(run.cost),
    ...(run.unscripted ? ['default reply, no mock file'] : []),
    ...(run.carried === undefined ? [] : [terminalLine(describeCarried([run]))]),
  ];
  return `${statusWord(run.status, paint)}  ${terminalLine(name)}  ${paint('dim', facts.join('  '))}`;
}

function findings(run: RunResult, classes: ReadonlyMap<string, string>, paint: Paint): readonly string[] {
  const whole = run.error === undefined ? run.skipReason : describeRunError(run.error);
  return [
    ...(whole === undefined ? [] : [`    ${terminalLine(whole)}`]),
    ...run.checks
      .filter((check) => check.status === 'error' || countsAsFailure(check))
      .map((check) => `    ${checkLine(check, classes.get(JSON.stringify([run.key, check.id])), paint)}`),
  ];
}

function checkLine(check: CheckResult, comparisonClass: string | undefined, paint: Paint): string {
  const label = comparisonClass === undefined ? '' : `  ${paint('dim', `(${comparisonClass})`)}`;
  return `${terminalLine(formatLocation(check.location))}  ${terminalLine(check.type)}${describeExchange(check.iteration)}: ${terminalLine(check.message)}${label}`;
}

function classByCheck(comparison: Comparison): ReadonlyMap<string, string> {
  const { newFailures, existingFailures, notComparable, errors, baseline } = comparison;
  const { undecided, flaky, excused } = comparison;
  const words = [
    [baseline === null ? [] : newFailures, 'new'],
    [existingFailures, 'existing'],
    [notComparable, 'not comparable'],
    [undecided, 'undecided'],
    [flaky, 'flaky'],
    [excused, 'excused'],
    [errors, 'error'],
  ] as const;
  return new Map(
    words.flatMap(([entries, word]) =>
      entries.map(({ run, check }) => [JSON.stringify([run, check]), word] as const),
    ),
  );
}

/** What no run of now can show: fixed and removed checks. */
function goneLines({ fixed, removed }: Comparison, paint: Paint): readonly string[] {
  const line = (
    word: string,
    { scenario, provider, type, iteration, location }: Comparison['fixed'][number],
  ) => {
    const place = location === undefined ? '' : ` ${formatLocation(location)}`;
    return `${paint('dim', word.padEnd(STATUS_WIDTH))}  ${terminalLine(`${scenario} · ${provider} · ${type ?? 'run'}${describeExchange(iteration)}${place}`)}`;
  };
  return [...fixed.map((entry) => line('fixed', entry)), ...removed.map((entry) => line('removed', entry))];
}

function affectedPart({ runs, meta }: ArenaResult): readonly string[] {
  if (meta.affected === undefined) return [];
  return affectedLines(meta.affected, { ran: 'ran', carried: describeCarried(runs) });
}

function totalsLine({ summary }: ArenaResult): string {
  const { passed, failed, errors, skipped } = summary;
  return `${countOf(summary.total, 'run')}: ${passed} passed, ${failed} failed, ${countOf(errors, 'error')}, ${skipped} skipped`;
}

/** Who took the money, what the cache saved, and what was skipped for the budget. */
function moneyLines(result: ArenaResult): readonly string[] {
  const stop = budgetStop(result);
  const stopped =
    stop === undefined ? [] : [`${countOf(stop.runs.length, 'run')} skipped for the budget, ${stop.spent}`];
  return [...moneyFacts(result.summary), ...stopped];
}

function baselineLine({ baseline, reason }: Comparison, result: ArenaResult): string {
  if (baseline === null) return `no baseline: ${terminalLine(reason ?? 'none was found')}`;
  const { sha, ref } = baseline;
  const branch = ref === null ? '' : ` on ${ref.replace(/^refs\/heads\//, '')}`;
  const place = placeOfBaseline(baseline);
  const commit = sha === null ? `a ${place}${branch}` : `${sha.slice(0, 7)}${branch} (${place})`;
  const age = ageOfBaseline(baseline, result);
  const facts = [...(age === undefined ? [] : [age]), ...baselineFacts(baseline, result)];
  return terminalLine(`compared with ${commit}: ${facts.join(', ')}`);
}
