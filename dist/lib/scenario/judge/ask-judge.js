import { ProviderError } from "../../errors/provider-error.js";
import { isJsonObject } from "../../lib/json.js";
import { askModel, sideMessage } from "../agent-model.js";
import { answerInText } from "./judge-prompt.js";
import { continueTest, discoveryTools, finishTest, JUDGE_TOOLS } from "./judge-tools.js";
import { decidingCall, judgmentOfCall, judgmentOfText, noVerdict, WENT_ON, } from "./read-judgment.js";
import { expandLines, grepLines } from "./transcript.js";
/** Refusals of a request as such, rather than of whoever sends it. */
const REFUSALS = [400, 422];
/** Asks for a judgement, letting the judge look into a long transcript first. Throws what its model lacks. */
export async function askForJudgment(model, task, input) {
    const inquiry = { model, task, input };
    const { lines, criteria, isForced, maxDiscoverySteps } = task;
    if (!model.provider.capabilities.has('tools'))
        return askInText(inquiry, task.messages);
    if (lines === undefined)
        return decide(inquiry, task.messages, plainChoice(task));
    const around = isForced ? [] : [continueTest];
    const choice = { tools: [...discoveryTools, ...around, finishTest(criteria)], toolChoice: 'required' };
    let messages = task.messages;
    for (let step = 0; step < maxDiscoverySteps; step++) {
        const answer = await ask(inquiry, messages, choice);
        if ('refused' in answer)
            return askInText(inquiry, flatten(messages));
        const call = decidingCall(answer.toolCalls, isForced);
        if (call !== undefined)
            return judgmentOfCall(call, criteria);
        messages = [...messages, ...discover(answer, lines)];
    }
    const verdict = { tools: [finishTest(criteria)], toolChoice: JUDGE_TOOLS.finish };
    return decide(inquiry, flatten(messages), verdict);
}
function plainChoice({ criteria, isForced }) {
    if (isForced)
        return { tools: [finishTest(criteria)], toolChoice: JUDGE_TOOLS.finish };
    return { tools: [continueTest, finishTest(criteria)], toolChoice: 'required' };
}
async function decide(inquiry, messages, choice) {
    const { task } = inquiry;
    const answer = await ask(inquiry, messages, choice);
    if (!('refused' in answer))
        return judgmentOf(answer, task);
    // Reasoning models refuse forced tools; without force they may use one, or answer in words.
    const text = answerInText(task.criteria, !task.isForced);
    const wish = sideMessage('user', `Use one of your tools. If you cannot: ${text}`);
    const freely = await ask(inquiry, [...messages, wish], { ...choice, toolChoice: 'auto' });
    if ('refused' in freely)
        throw freely.refused;
    if (freely.toolCalls.length > 0)
        return judgmentOf(freely, task);
    return judgmentOfText(freely.content, task);
}
async function askInText({ model, task, input }, messages) {
    const wish = sideMessage('user', answerInText(task.criteria, !task.isForced));
    const question = { system: task.system, messages: [...messages, wish] };
    const speaker = { role: 'judge', question: task.nextQuestion() };
    const { content } = await askModel(model, { ...question, speaker }, input);
    return judgmentOfText(content, task);
}
/** Asks once; a request that is refused as such is given back, everything else is thrown. */
async function ask({ model, task: { system, nextQuestion }, input }, messages, choice) {
    const speaker = { role: 'judge', question: nextQuestion() };
    try {
        return await askModel(model, { system, messages, ...choice, speaker }, input);
    }
    catch (error) {
        if (error instanceof ProviderError && REFUSALS.includes(error.status))
            return { refused: error };
        throw error;
    }
}
function judgmentOf(answer, { criteria, isForced }) {
    const call = decidingCall(answer.toolCalls, isForced);
    if (call !== undefined)
        return judgmentOfCall(call, criteria);
    throw undecided(answer);
}
function undecided({ toolCalls: [first] }) {
    if (first?.name === JUDGE_TOOLS.continue)
        return noVerdict(WENT_ON);
    return noVerdict(first === undefined ? 'called no tool' : `called the tool "${first.name}", which it does not have`);
}
/** What a judge looked at, as messages. Throws where it called nothing that it has. */
function discover(answer, lines) {
    const found = answer.toolCalls.map((call) => ({ call, content: lookUp(call, lines) }));
    if (found.every(({ content }) => content === undefined))
        throw undecided(answer);
    return [
        sideMessage('assistant', answer.content, { toolCalls: answer.toolCalls }),
        ...found.map(({ call: { id, name }, content = 'There is no such tool.' }) => sideMessage('tool', content, { toolResult: { id, name, content, latencyMs: 0 } })),
    ];
}
function lookUp({ name, args }, lines) {
    const { indices, pattern } = isJsonObject(args) ? args : {};
    if (name === JUDGE_TOOLS.expand) {
        const numbers = Array.isArray(indices) ? indices.map(Number).filter(Number.isInteger) : [];
        return numbers.length === 0 ? 'Give the numbers of messages as indices.' : expandLines(lines, numbers);
    }
    if (name !== JUDGE_TOOLS.grep)
        return undefined;
    return typeof pattern === 'string' && pattern !== '' ? grepLines(lines, pattern) : 'Give a pattern.';
}
/** Calls that are over as plain words, for a request that does not offer their tools any more. */
function flatten(messages) {
    return messages.flatMap((message) => {
        const { content, toolCalls, toolResult } = message;
        if (toolResult !== undefined) {
            return [sideMessage('user', `[Result of ${toolResult.name}]\n${content}`)];
        }
        if (toolCalls === undefined)
            return [message];
        const calls = toolCalls.map(({ name, args }) => `[Called ${name} with ${JSON.stringify(args)}]`);
        return [sideMessage('assistant', [...(content === '' ? [] : [content]), ...calls].join('\n'))];
    });
}
