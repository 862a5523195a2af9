import { z } from 'zod';
import { parseJson } from "../lib/parse-json.js";
import { describeIssue } from "./describe-issue.js";
const verdictSchema = z.looseObject({
    passed: z.boolean(),
    score: z.number().nullish(),
    reasoning: z.string().nullish(),
    evidence: z.array(z.string()).nullish(),
});
/**
 * Reads a verdict. The whole text must be the JSON object, or one fenced block that holds it: a judge quotes what it
 * judges, so an object found somewhere inside could be the assistant's.
 */
export function readVerdict(text, needsScore) {
    const json = parseJson(withoutFence(text.trim()));
    if ('reason' in json)
        return { reason: `is not JSON: ${json.reason}` };
    const parsed = verdictSchema.safeParse(json.value, { reportInput: true });
    if (!parsed.success) {
        return {
            reason: `is no verdict: ${parsed.error.issues.map(describeIssue).join(' ').replace(/\.$/, '')}`,
        };
    }
    const { passed, score, reasoning, evidence } = parsed.data;
    if (needsScore && typeof score !== 'number')
        return { reason: 'is no verdict: "score" is required' };
    return {
        verdict: { passed, score: score ?? undefined, reasoning: reasoning ?? '', evidence: evidence ?? [] },
    };
}
const FENCE = '```';
function withoutFence(text) {
    const opening = /^```(?:json)?[ \t]*\r?\n/i.exec(text)?.[0];
    if (opening === undefined || !text.endsWith(FENCE))
        return text;
    return text.slice(opening.length, -FENCE.length);
}
