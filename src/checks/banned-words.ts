import { z } from 'zod';
import { compileRegularExpression, escapeRegularExpression } from '../lib/regular-expression.ts';
import { defineCheck } from './check.ts';
import { fail, judgeReply, nullIfEmpty, pass } from './outcome.ts';
import { textList } from './param-schemas.ts';
import { quote, quoteList } from './quote.ts';

/** Passes when the reply contains none of the words. */
export const bannedWords = defineCheck({
  type: 'banned_words',
  scope: 'turn',
  description: 'Passes when the reply contains none of the words; parts of longer words do not count.',
  params: z.strictObject({
    words: textList.default([]).describe('Words or phrases that must not appear.'),
    case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
  }),
  evaluate(subject, { words, case_sensitive: isCaseSensitive }) {
    return judgeReply(subject, ({ content }) => {
      const banned = words.filter((word) => word !== '');
      const found = banned.filter((word) => compileWord(word, isCaseSensitive).test(content));
      const details = nullIfEmpty(found);
      if (found.length > 0) {
        return fail(`The reply contains the banned ${quoteList(found)}: ${quote(content)}.`, details);
      }
      return banned.length === 0
        ? pass('This checks nothing: "words" is empty.', details)
        : pass('The reply contains no banned word.', details);
    });
  },
});

/** A word boundary makes sense only beside a word character: `100%` must match before a space. */
function compileWord(word: string, isCaseSensitive: boolean) {
  const before = /^\w/.test(word) ? '\\b' : '';
  const after = /\w$/.test(word) ? '\\b' : '';
  const flags = isCaseSensitive ? '' : '(?i)';
  return compileRegularExpression(`${flags}${before}${escapeRegularExpression(word)}${after}`);
}
