import { BASELINE_REFUSALS_NAMED } from './limits.ts';

/** An artifact that cannot serve as a baseline. */
export interface BaselineRefusal {
  /** Which artifact, as a sentence names it. */
  readonly artifact: string;
  /** Few words that many refusals share, such as `from a fork`. */
  readonly kind: string;
  /** A clause about this one artifact. */
  readonly reason: string;
}

/** The refusals as a list of clauses: the first ones by name, the others as numbers by kind. */
export function describeRefusals(refusals: readonly BaselineRefusal[]): string {
  const named = refusals
    .slice(0, BASELINE_REFUSALS_NAMED)
    .map(({ artifact, reason }) => `${artifact} was refused: ${reason.replace(/\.$/, '')}`);
  const counts = new Map<string, number>();
  for (const { kind } of refusals.slice(BASELINE_REFUSALS_NAMED)) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const counted = [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
  return [...named, ...(counted === '' ? [] : [`refused besides: ${counted}`])].join('; ');
}
