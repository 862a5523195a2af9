import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { countOf, plain, quoteList } from "./quote.js";
import { matchSubsequence } from "./sequences.js";
const forbiddenOrder = z.strictObject({
    sequence: textList.min(1).describe('Names of tools, in the order that is forbidden.'),
    message: z.string().optional().describe('Why it is forbidden; shown when it happens.'),
});
/** Passes when tools were not called in any of the forbidden orders. */
export const toolAntiPattern = defineCheck({
    type: 'tool_anti_pattern',
    scope: 'both',
    description: 'Passes when tools were not called in a forbidden order, not even with other calls in between.',
    params: () => z.strictObject({
        patterns: z.array(forbiddenOrder).min(1).describe('Forbidden orders, each a mapping with `sequence`.'),
    }),
    evaluate(subject, { patterns }) {
        return judgeInScope(subject, () => {
            const called = subject.toolCalls.map(({ name }) => name);
            const found = patterns.filter(({ sequence }) => matchSubsequence(called, sequence).length === sequence.length);
            const [first] = found;
            if (first === undefined)
                return pass(`None of ${countOf(patterns.length, 'forbidden order')} happened.`);
            const why = first.message === undefined ? '' : ` (${plain(first.message)})`;
            const more = found.length > 1 ? `, and ${found.length - 1} more forbidden orders happened` : '';
            return fail(`Tools were called in a forbidden order: ${quoteList(first.sequence)}${why}${more}.`, {
                patterns: found.map(({ sequence, message }) => ({
                    sequence,
                    ...(message === undefined ? {} : { message }),
                })),
                actual_tools: called,
            });
        });
    },
});
