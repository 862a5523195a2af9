import { z } from 'zod';
import { sha256 } from "../lib/hash.js";
import { isSameValue } from "./argument-values.js";
import { defineCheck } from "./check.js";
import { cannotJudge, fail, judgeInScope, pass } from "./outcome.js";
import { jsonValue, textList } from "./param-schemas.js";
import { quoteJson } from "./quote.js";
const DIGEST = /^[0-9a-fA-F]{64}$/;
/** Passes when the outcome is the one that is expected. */
export const outcomeEquivalent = defineCheck({
    type: 'outcome_equivalent',
    scope: 'both',
    description: 'Passes when the tools that were called, or the text of the last reply, are as expected.',
    params: () => z
        .strictObject({
        metric: z
            .enum(['tool_calls', 'final_state', 'content_hash'])
            .describe('What is compared; `final_state` needs a workflow, which cannot run yet.'),
        expected: jsonValue.describe('For `tool_calls` the names in order; for `content_hash` the SHA-256 of the reply.'),
    })
        .superRefine(expectedMustFit),
    evaluate(subject, { metric, expected }) {
        return judgeInScope(subject, () => {
            if (metric === 'final_state') {
                return cannotJudge('UNSUPPORTED_METRIC', 'Could not be judged: workflows cannot run yet.');
            }
            if (metric === 'tool_calls') {
                const called = subject.toolCalls.map(({ name }) => name);
                return compare('tool calls', called, expected);
            }
            return judgeContent(subject, String(expected).toLowerCase());
        });
    },
});
function judgeContent({ reply }, expected) {
    return reply === undefined
        ? fail('There is no reply to compare.', { expected, actual: null })
        : compare('SHA-256 of the reply', sha256(reply.content), expected);
}
function compare(what, actual, expected) {
    const details = { actual, expected };
    return isSameValue(actual, expected)
        ? pass(`The outcome is as expected: ${what} ${quoteJson(actual)}.`, details)
        : fail(`The outcome differs: ${what} ${quoteJson(actual)}, expected ${quoteJson(expected)}.`, details);
}
function expectedMustFit({ metric, expected }, context) {
    const hasList = textList.safeParse(expected).success;
    const hasDigest = typeof expected === 'string' && DIGEST.test(expected);
    if (metric === 'tool_calls' && !hasList) {
        context.addIssue({ code: 'custom', path: ['expected'], message: 'must be a list of tool names' });
    }
    if (metric === 'content_hash' && !hasDigest) {
        const message = 'must be a SHA-256, written as 64 hexadecimal digits';
        context.addIssue({ code: 'custom', path: ['expected'], message });
    }
}
