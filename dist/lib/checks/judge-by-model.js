import { z } from 'zod';
import { ArenaError } from "../errors/arena-error.js";
import { BudgetError } from "../errors/budget-error.js";
import { INCONCLUSIVE } from "../model/status.js";
import { readVerdict } from "./judge-verdict.js";
import { cannotJudge, judgeReply, nullIfEmpty } from "./outcome.js";
import { plain, quote } from "./quote.js";
/** Parameters of every check that a model judges. */
export const judgeFields = {
    criteria: z.string().default('').describe('What must hold, in words for the judge.'),
    rubric: z.string().default('').describe('How to grade, in words for the judge.'),
    judge: z.string().optional().describe('Name of a judge of the arena; its first one by default.'),
    prompt: z
        .string()
        .optional()
        .describe('Id or task type of the prompt that instructs the judge; judge_defaults.prompt by default.'),
    model: z.string().optional().describe('Model that judges, instead of that of the judge.'),
    system_prompt: z.string().optional().describe('Instructions of the judge as text; they win over `prompt`.'),
    temperature: z.number().min(0).default(0).describe('Temperature of the judge.'),
    max_tokens: z.int().positive().optional().describe('Most tokens of the answer.'),
    min_score: z.number().optional().describe('Lowest score that passes; the judge must pass it as well.'),
    expected: z
        .enum(['pass', 'fail'])
        .default('pass')
        .describe('Verdict that makes the check pass; fail asks for a reply that the judge refuses.'),
};
/** How the conversation reaches the judge. */
export const conversationAware = z
    .boolean()
    .describe('Whether the judge sees the whole conversation so far.');
const params = z.object({ ...judgeFields, conversation_aware: conversationAware });
/**
 * Lets a model judge the last reply in scope. An answer that is no verdict is shown to the judge once, with what is
 * wrong; a judge that still cannot decide, or cannot be asked, makes an `error`, never a failure.
 */
export async function judgeByModel(subject, asked, context) {
    return judgeReply(subject, async (reply) => {
        try {
            const judged = await askTwice(questionOf(subject, reply, asked), asked, context);
            return 'verdict' in judged ? toOutcome(judged, asked) : judged;
        }
        catch (error) {
            if (error instanceof BudgetError)
                return cannotJudge(error.code, error.message);
            if (context.signal.aborted) {
                return cannotJudge('ABORTED', 'The execution was called off before the judge answered.');
            }
            if (!(error instanceof ArenaError))
                throw error;
            return cannotJudge(error.code, `The judge could not be asked: ${plain(error.message, 600)}.`);
        }
    });
}
function questionOf(subject, reply, asked) {
    const { criteria, rubric, judge, prompt, model, temperature, max_tokens: maxTokens } = asked;
    return {
        ...(judge ? { judge } : {}),
        ...(model ? { model } : {}),
        ...(asked.system_prompt ? { system: asked.system_prompt } : {}),
        ...(prompt ? { prompt } : {}),
        criteria,
        rubric,
        conversation: asked.conversation_aware ? subject.conversation.map(toLine).join('') : '',
        response: reply.content,
        turn: reply.turn,
        temperature,
        ...(maxTokens === undefined ? {} : { maxTokens }),
    };
}
function toLine({ role, content, toolCalls = [] }) {
    const calls = toolCalls.map(({ name, args }) => ` [calls ${name} ${JSON.stringify(args)}]`);
    return `${role}: ${content}${calls.join('')}\n`;
}
async function askTwice(question, { min_score: minScore }, { judge }) {
    const first = await judge(question);
    if (first.unscripted) {
        return cannotJudge(INCONCLUSIVE, 'The judge has no mock file to answer from. Give its provider an additional_config.mock_config.');
    }
    const read = readVerdict(first.text, minScore !== undefined);
    if ('verdict' in read)
        return { ...read, raw: first.text };
    const second = await judge({ ...question, refused: { answer: first.text, reason: read.reason } });
    const repaired = readVerdict(second.text, minScore !== undefined);
    if ('verdict' in repaired)
        return { ...repaired, raw: second.text };
    return {
        ...cannotJudge(INCONCLUSIVE, `The judge gave no verdict twice: the answer ${plain(repaired.reason)}; it says ${quote(second.text)}.`),
        details: { error: repaired.reason, raw: second.text },
    };
}
function toOutcome({ verdict, raw }, asked) {
    const { passed, score, reasoning, evidence } = verdict;
    const isTooLow = asked.min_score !== undefined && (score ?? 0) < asked.min_score;
    const holds = passed && !isTooLow;
    const why = reasoning.trim() === '' ? 'no reason given' : plain(reasoning, 300).replace(/\.$/, '');
    return {
        status: holds === (asked.expected === 'pass') ? 'passed' : 'failed',
        message: `The judge ${describeVerdict(passed, score, isTooLow ? asked.min_score : undefined)}: ${why}.`,
        ...(score === undefined || score < 0 || score > 1 ? {} : { score }),
        details: { reasoning, score: score ?? null, evidence: nullIfEmpty(evidence), raw },
    };
}
function describeVerdict(passed, score, minScore) {
    const grade = score === undefined ? '' : ` with the score ${score}`;
    const bound = minScore === undefined ? '' : `, below the lowest allowed ${minScore}`;
    return `${passed ? 'passes' : 'refuses'} it${grade}${bound}`;
}
