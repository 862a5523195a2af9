import { z } from 'zod';
import { compileRegularExpression } from "../lib/regular-expression.js";
import { defineCheck } from "./check.js";
import { judgeInScope } from "./outcome.js";
import { pattern as regularExpression } from "./param-schemas.js";
import { quote } from "./quote.js";
import { namedTool, oneToolParams } from "./tool-names.js";
import { judgeResults } from "./tool-results.js";
/** Passes when a regular expression matches results of tools. */
export const toolResultMatches = defineCheck({
    type: 'tool_result_matches',
    scope: 'both',
    description: 'Passes when the regular expression matches enough results of a tool, or of any tool.',
    params: () => oneToolParams({
        pattern: regularExpression.describe('RE2 regular expression; case-sensitive unless it starts with (?i).'),
        occurrence: z.int().min(1).default(1).describe('How many results must match at least.'),
    }),
    evaluate(subject, params) {
        const expression = compileRegularExpression(params.pattern);
        return judgeInScope(subject, () => judgeResults(subject, {
            tool: namedTool(params),
            occurrence: params.occurrence,
            condition: `match ${quote(params.pattern)}`,
            isMet: (text) => expression.test(text),
        }));
    },
});
