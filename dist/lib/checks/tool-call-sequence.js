import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { matchSubsequence } from "./sequences.js";
/** Passes when tools were called in a given order. */
export const toolCallSequence = defineCheck({
    type: 'tool_call_sequence',
    scope: 'both',
    description: 'Passes when the named tools were called in this order; other calls may stand between them.',
    params: () => z.strictObject({
        sequence: textList.min(1).describe('Names of the tools, in order.'),
    }),
    evaluate(subject, { sequence }) {
        return judgeInScope(subject, () => {
            const called = subject.toolCalls.map(({ name }) => name);
            const matched = matchSubsequence(called, sequence).length;
            const details = { expected_sequence: sequence, actual_tools: called, matched_steps: matched };
            const missing = sequence[matched];
            if (missing === undefined)
                return pass(`Called in this order: ${quoteList(sequence)}.`, details);
            const before = matched === 0 ? '' : ` after ${quoteList(sequence.slice(0, matched))}`;
            const all = called.length === 0 ? 'no tool was called' : `the calls were ${quoteList(called)}`;
            return fail(`${quote(missing)} was not called${before}; ${all}.`, details);
        });
    },
});
