import { z } from 'zod';
import { defineCheck } from "./check.js";
import { judgeInScope } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quoteList } from "./quote.js";
import { indexOfPhrase } from "./replies.js";
import { namedTool, oneToolParams } from "./tool-names.js";
import { judgeResults } from "./tool-results.js";
/** Passes when results of tools contain every pattern. */
export const toolResultIncludes = defineCheck({
    type: 'tool_result_includes',
    scope: 'both',
    description: 'Passes when enough results of a tool, or of any tool, contain every pattern.',
    params: () => oneToolParams({
        patterns: textList
            .min(1)
            .describe('Texts that must all appear in one result; not regular expressions, letter case is ignored.'),
        occurrence: z.int().min(1).default(1).describe('How many results must contain them at least.'),
    }),
    evaluate(subject, params) {
        return judgeInScope(subject, () => judgeResults(subject, {
            tool: namedTool(params),
            occurrence: params.occurrence,
            condition: `contain ${quoteList(params.patterns)}`,
            isMet: (text) => params.patterns.every((phrase) => indexOfPhrase(text, phrase, false) >= 0),
        }));
    },
});
