import { type NanoUsd, sumUsd } from '../model/money.ts';
import type { Status } from '../model/status.ts';
import { describeEstimate } from '../reports/describe-money.ts';
import { countOf, formatUsd } from '../reports/format-amounts.ts';
import { createPaint, statusWord } from '../reports/terminal-style.ts';
import type { RunNews } from './run-news.ts';

/** How far an execution is. */
export interface ProgressState {
  readonly total: number;
  readonly counts: Readonly<Record<Status, number>>;
  /** Of the runs that ended, as far as events tell; null when a price is unknown. */
  readonly cost: NanoUsd | null | undefined;
  /** Findings of runs that have not ended, by run id. */
  readonly findings: ReadonlyMap<string, readonly string[]>;
  /** The last call that waits to be repeated. */
  readonly waiting?: { readonly runId: string; readonly text: string } | undefined;
}

/** The state before anything happened. */
export const NO_PROGRESS: ProgressState = {
  total: 0,
  counts: { passed: 0, failed: 0, error: 0, skipped: 0 },
  cost: undefined,
  findings: new Map(),
};

/** The state after a piece of news, and the lines that stay on the screen because of it. */
export function advance(
  state: ProgressState,
  news: RunNews,
  hasColor: boolean,
): { readonly state: ProgressState; readonly lines: readonly string[] } {
  if (news.kind === 'planned') {
    return { state: { ...state, total: news.total }, lines: estimateLines(news) };
  }
  if (news.kind === 'waiting') return { state: { ...state, waiting: news }, lines: [] };
  if (news.kind === 'answered') return { state: withoutWait(state, news.runId), lines: [] };
  const findings = new Map(state.findings);
  const found = findings.get(news.runId) ?? [];
  if (news.kind === 'finding') {
    findings.set(news.runId, [...found, news.text]);
    return { state: { ...state, findings }, lines: [] };
  }
  findings.delete(news.runId);
  const counts = { ...state.counts, [news.status]: state.counts[news.status] + 1 };
  const cost = news.cost === undefined ? state.cost : addCost(state.cost, news.cost);
  return { state: { ...state, counts, cost, findings }, lines: failureLines(news, found, hasColor) };
}

/** The same state where nothing of that run waits. */
function withoutWait(state: ProgressState, runId: string): ProgressState {
  return state.waiting?.runId === runId ? { ...state, waiting: undefined } : state;
}

function estimateLines({ total, estimate }: Extract<RunNews, { kind: 'planned' }>): readonly string[] {
  return estimate === undefined ? [] : [describeEstimate(estimate, total)];
}

/** Unknown stays unknown; no cost so far adds nothing. */
function addCost(sum: ProgressState['cost'], cost: NanoUsd | null): NanoUsd | null {
  return sumUsd(sum === undefined ? [cost] : [sum, cost]);
}

/** Skipped runs have nothing to show: they were called off, each for the same reason. */
function failureLines(
  { status, name, error }: Extract<RunNews, { kind: 'ended' }>,
  findings: readonly string[],
  hasColor: boolean,
): readonly string[] {
  if (status === 'passed' || status === 'skipped') return [];
  const details = [...(error === undefined ? [] : [error]), ...findings];
  return [`${statusWord(status, createPaint(hasColor))}  ${name}`, ...details.map((line) => `    ${line}`)];
}

/** Runs that ended. */
export function doneOf({ counts }: ProgressState): number {
  return counts.passed + counts.failed + counts.error + counts.skipped;
}

/** `12/50 runs: 10 passed, 1 failed, 1 error · $0.0123`. */
export function statusLine(state: ProgressState): string {
  const { passed, failed, error, skipped } = state.counts;
  const words = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(error > 0 ? [countOf(error, 'error')] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  const counts = words.length === 0 ? '' : `: ${words.join(', ')}`;
  const cost =
    state.cost === undefined ? '' : ` · ${state.cost === null ? 'cost unknown' : formatUsd(state.cost)}`;
  const waiting = state.waiting === undefined ? '' : ` · ${state.waiting.text}`;
  return `${doneOf(state)}/${state.total} runs${counts}${cost}${waiting}`;
}
