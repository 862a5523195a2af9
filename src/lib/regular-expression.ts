import { RE2JS } from 're2js';
import { createBoundedCache } from './bounded-cache.ts';
import { textOfThrown } from './error-like.ts';

/** A compiled pattern with RE2 semantics: matching takes time linear in the text, whatever the pattern. */
export interface RegularExpression {
  readonly source: string;
  /** Whether the pattern matches anywhere in the text. */
  test(text: string): boolean;
  /** The leftmost match, or undefined. `index` counts UTF-16 units. */
  find(text: string): { readonly index: number; readonly match: string } | undefined;
}

const compiled = createBoundedCache<RegularExpression>(256);

/** Compiles an RE2 pattern (case-sensitive unless it says `(?i)`); an invalid one throws an Error that says why. */
export function compileRegularExpression(pattern: string): RegularExpression {
  return compiled.getOrCreate(pattern, () => compile(pattern));
}

/** The pattern that matches a text literally. */
export function escapeRegularExpression(text: string): string {
  return RE2JS.quote(text);
}

function compile(pattern: string): RegularExpression {
  const expression = compileOrExplain(pattern);
  return {
    source: pattern,
    test: (text) => expression.test(text),
    find(text) {
      const matcher = expression.matcher(text);
      return matcher.find() ? { index: matcher.start(), match: matcher.group() ?? '' } : undefined;
    },
  };
}

function compileOrExplain(pattern: string): RE2JS {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    const reason = textOfThrown(error);
    throw new Error(explain(reason.replace(/^error parsing regexp: /, '')), { cause: error });
  }
}

function explain(reason: string): string {
  const isLookAround = /`\(\?(?:[=!]|<[=!])/.test(reason);
  const isBackReference = /invalid escape sequence: `\\[1-9]/.test(reason);
  const hint = isLookAround || isBackReference ? '; RE2 has no look-around and no back-references' : '';
  return `not a valid regular expression (${reason}${hint})`;
}
