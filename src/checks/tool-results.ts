import type { CheckOutcome } from '../model/check.ts';
import type { CheckSubject } from './check.ts';
import { fail, pass } from './outcome.ts';
import { quote } from './quote.ts';
import { tracesOf } from './tool-traces.ts';

/** What results of tools must be like, and how many of them. */
export interface ResultRequirement {
  /** Undefined for every tool. */
  readonly tool: string | undefined;
  readonly occurrence: number;
  /** Completes "results that ...", such as `match "x"`. */
  readonly condition: string;
  isMet(text: string): boolean;
}

/** Counts the results of tools that meet a requirement. */
export function judgeResults(
  subject: CheckSubject,
  { tool, occurrence, condition, isMet }: ResultRequirement,
): CheckOutcome {
  const texts = tracesOf(subject, tool).flatMap(({ result }) => (result === undefined ? [] : result.content));
  const found = texts.filter(isMet).length;
  const details = { found, expected: occurrence, ...(tool === undefined ? {} : { tool }) };
  const what = `Results${tool === undefined ? '' : ` of ${quote(tool)}`} that ${condition}: ${found}`;
  if (found >= occurrence) return pass(`${what}.`, details);
  const last = texts.at(-1);
  const said = last === undefined ? 'there is no result' : `the last one says ${quote(last)}`;
  return fail(`${what}, expected at least ${occurrence}; ${said}.`, details);
}
