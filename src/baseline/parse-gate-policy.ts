import { ManifestError } from '../errors/manifest-error.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import { FAIL_CONDITIONS, type FailCondition } from '../model/fail-condition.ts';
import { fromUsd } from '../model/money.ts';
import type { GatePolicy } from './gate-policy.ts';

const MISSING_BASELINE: readonly GatePolicy['onMissingBaseline'][] = ['failures', 'neutral', 'fail'];
const NEVER = 'never';

/** Reads `fail-on`: conditions separated by commas or spaces, or `never`. `name` is the input or flag, for messages. */
export function parseFailOn(text: string, name: string): ReadonlySet<FailCondition> {
  const allowed = [...FAIL_CONDITIONS, NEVER];
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0) throw badValue(name, text, allowed);
  if (words.length === 1 && words[0] === NEVER) return new Set();
  if (words.includes(NEVER)) {
    throw new ManifestError({
      code: 'INVALID_POLICY',
      message: `${name}: "${NEVER}" stands alone; remove it or the other words of "${text.trim()}".`,
    });
  }
  return new Set(words.map((word) => oneOf(word, FAIL_CONDITIONS, name, allowed)));
}

/** Reads `max-cost-increase`: a percentage such as `10%`, or dollars such as `$0.05` or `0.05`. */
export function parseMaxCostIncrease(text: string, name: string): NonNullable<GatePolicy['maxCostIncrease']> {
  const match = /^(\$?)\s*(\d+(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text.trim());
  const [, dollar, digits, percent] = match ?? [];
  if (digits === undefined || (dollar !== '' && percent !== '')) {
    throw new ManifestError({
      code: 'INVALID_POLICY',
      message: `${name}: "${text.trim()}" is no cost increase. Write a percentage such as 10%, or dollars such as $0.05.`,
    });
  }
  return percent === '%' ? { percent: Number(digits) } : { amount: fromUsd(Number(digits)) };
}

/** Reads `on-missing-baseline`. */
export function parseOnMissingBaseline(text: string, name: string): GatePolicy['onMissingBaseline'] {
  return oneOf(text.trim(), MISSING_BASELINE, name);
}

function oneOf<W extends string>(
  word: string,
  words: readonly W[],
  name: string,
  allowed: readonly string[] = words,
): W {
  const found = words.find((known) => known === word);
  if (found === undefined) throw badValue(name, word, allowed);
  return found;
}

function badValue(name: string, value: string, allowed: readonly string[]): ManifestError {
  const nearest = nearestWord(value, allowed);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return new ManifestError({
    code: 'INVALID_POLICY',
    message: `${name}: "${value}" is not known; use ${allowed.join(', ')}.${suggestion}`,
  });
}
