import { z } from 'zod';
import { defineCheck } from './check.ts';
import { judgeInScope } from './outcome.ts';
import { textList } from './param-schemas.ts';
import { quoteList } from './quote.ts';
import { indexOfPhrase } from './replies.ts';
import { namedTool, oneToolParams } from './tool-names.ts';
import { judgeResults } from './tool-results.ts';

/** Passes when results of tools contain every pattern. */
export const toolResultIncludes = defineCheck({
  type: 'tool_result_includes',
  scope: 'both',
  description: 'Passes when enough results of a tool, or of any tool, contain every pattern.',
  params: () =>
    oneToolParams({
      patterns: textList
        .min(1)
        .describe(
          'Texts that must all appear in one result; not regular expressions, letter case is ignored.',
        ),
      occurrence: z.int().min(1).default(1).describe('How many results must contain them at least.'),
    }),
  evaluate(subject, params) {
    return judgeInScope(subject, () =>
      judgeResults(subject, {
        tool: namedTool(params),
        occurrence: params.occurrence,
        condition: `contain ${quoteList(params.patterns)}`,
        isMet: (text) => params.patterns.every((phrase) => indexOfPhrase(text, phrase, false) >= 0),
      }),
    );
  },
});
