import type { Comparison, GateRule } from '../model/comparison.ts';
import { countOf } from './format-amounts.ts';

/** Rules whose reason counts what the headline has counted. */
const COUNTED_BY_HEADLINE: ReadonlySet<string> = new Set(['new-failures', 'errors']);

/** The rules that decided the verdict, with what the headline does not say already; none for a pass. */
export function decidingRules({ verdict, gate, undecided }: Comparison): readonly GateRule[] {
  if (verdict === 'pass') return [];
  const isCounted = (rule: string) => verdict === 'fail' && COUNTED_BY_HEADLINE.has(rule);
  return gate
    .filter(({ rule, outcome }) => outcome === verdict && !isCounted(rule))
    .map((one) => (one.rule === 'undecided' ? withoutCount(one, undecided.length) : one))
    .filter(({ reason }) => reason !== '');
}

/** What the gate warns of. */
export function warningRules({ gate }: Comparison): readonly GateRule[] {
  return gate.filter(({ outcome }) => outcome === 'warn');
}

function withoutCount(rule: GateRule, count: number): GateRule {
  const told = `${countOf(count, 'undecided check')}.`;
  return rule.reason.startsWith(told) ? { ...rule, reason: rule.reason.slice(told.length).trim() } : rule;
}
