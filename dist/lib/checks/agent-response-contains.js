import { z } from 'zod';
import { isCallOf } from "./agent-calls.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { atLeastOne, atMostOne, textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { indexOfPhrase } from "./replies.js";
import { traceToolCalls } from "./tool-traces.js";
/** Passes when an agent answered with given texts. */
export const agentResponseContains = defineCheck({
    type: 'agent_response_contains',
    scope: 'both',
    description: 'Passes when at least one answer of the agent contains every text.',
    params: () => z
        .strictObject({
        agent: z
            .string()
            .min(1)
            .optional()
            .describe('Name of the tool that stands for the agent, or of an agent called `a2a__<agent>__<skill>`.'),
        agent_name: z.string().min(1).optional().describe('Another name of `agent`.'),
        contains: z.string().min(1).optional().describe('The text, where there is one only.'),
        patterns: textList.min(1).optional().describe('Texts that must all appear in one answer.'),
        case_sensitive: z.boolean().default(false).describe('Whether letter case counts.'),
    })
        .superRefine(atMostOne('agent', 'agent_name'))
        .superRefine(atLeastOne('agent', 'agent_name'))
        .superRefine(atMostOne('contains', 'patterns'))
        .superRefine(atLeastOne('contains', 'patterns')),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const agent = params.agent ?? params.agent_name ?? '';
            const phrases = params.patterns ?? [params.contains ?? ''];
            const answers = traceToolCalls(subject)
                .filter(({ call }) => isCallOf(call.name, agent))
                .flatMap(({ result }) => (result === undefined ? [] : result.content));
            const details = { agent, patterns: phrases, answers: answers.length };
            const isFound = answers.some((text) => phrases.every((phrase) => indexOfPhrase(text, phrase, params.case_sensitive) >= 0));
            if (isFound)
                return pass(`An answer of ${quote(agent)} contains ${quoteList(phrases)}.`, details);
            const last = answers.at(-1);
            const said = last === undefined ? 'there is none' : `the last one says ${quote(last)}`;
            return fail(`No answer of ${quote(agent)} contains ${quoteList(phrases)}; ${said}.`, details);
        });
    },
});
