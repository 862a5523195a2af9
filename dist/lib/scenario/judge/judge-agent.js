import { JudgeAgentAdapter } from "../agent.js";
import { findModelForCalls, sideMessage, } from "../agent-model.js";
import { refuseLeftOut } from "../left-out.js";
import { currentOutside } from "../outside.js";
import { DEFAULT_MAX_TURNS } from "../validate-config.js";
import { askForJudgment } from "./ask-judge.js";
import { keyCriteria } from "./criterion-keys.js";
import { judgeMaterial, judgeSystemPrompt, LAST_TURN } from "./judge-prompt.js";
import { NOTHING_TO_JUDGE } from "./read-judgment.js";
import { estimateTokens, skeletonOf, transcriptLines } from "./transcript.js";
/** Tokens above which a judge gets the skeleton of a transcript instead of the whole. */
export const DEFAULT_TOKEN_THRESHOLD = 8192;
const DEFAULT_DISCOVERY_STEPS = 10;
const DEFAULT_TEMPERATURE = 0;
const NAMES = { className: 'JudgeAgent', factory: 'judgeAgent' };
/** A judge over a model. It gives its verdict by calling a tool; a model that fails to is an error, never a verdict. */
export class JudgeAgent extends JudgeAgentAdapter {
    name;
    criteria;
    #options;
    #model;
    #questions = countQuestions();
    /** Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
    constructor(options = {}, outside = currentOutside()) {
        super();
        refuseLeftOut('judgeAgent()', options);
        this.name = options.name ?? NAMES.className;
        this.criteria = options.criteria ?? [];
        this.#options = options;
        this.#model = findModelForCalls(NAMES, options, outside, DEFAULT_TEMPERATURE);
    }
    call(input) {
        const { criteria } = this;
        return judge(this.#model, { ...this.#options, criteria }, input, () => this.#questions(input));
    }
}
/** Makes a judge over a model. Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
export function judgeAgent(options, outside) {
    return new JudgeAgent(options, outside);
}
async function judge(findModel, options, input, nextQuestion) {
    const { judgmentRequest, scenarioState, scenarioConfig } = input;
    const criteria = judgmentRequest?.criteria ?? options.criteria;
    if (judgmentRequest !== undefined && criteria.length === 0)
        return NOTHING_TO_JUDGE;
    const { maxTurns = DEFAULT_MAX_TURNS, minTurns = 0 } = scenarioConfig;
    const { currentTurn } = scenarioState;
    const isLast = currentTurn >= maxTurns - 1;
    const isDue = isLast || judgmentRequest !== undefined;
    // Nothing but going on could come of it, so the model is not asked.
    if (!isDue && currentTurn < minTurns)
        return [];
    const task = taskOf({ ...options, criteria }, input, { isLast, isDue, nextQuestion });
    const judgment = await askForJudgment(await findModel(), task, input);
    if (judgment === 'continue')
        return [];
    return judgment.verdict === 'inconclusive' && !isDue ? [] : judgment;
}
function taskOf(options, { messages, judgmentRequest, scenarioConfig }, moment) {
    const { tokenThreshold = DEFAULT_TOKEN_THRESHOLD, maxDiscoverySteps = DEFAULT_DISCOVERY_STEPS } = options;
    const { criteria, systemPrompt } = options;
    const lines = transcriptLines(messages);
    const whole = lines.join('\n');
    const isLong = estimateTokens(whole) > tokenThreshold;
    const transcript = isLong ? skeletonOf(lines, tokenThreshold) : whole;
    const material = judgeMaterial(transcript, {
        isLong,
        additionalContext: judgmentRequest?.additionalContext,
    });
    return {
        system: systemPrompt ?? judgeSystemPrompt(scenarioConfig.description, criteria),
        messages: [sideMessage('user', material), ...(moment.isLast ? [sideMessage('user', LAST_TURN)] : [])],
        criteria: keyCriteria(criteria),
        isForced: moment.isDue && criteria.length > 0,
        ...(isLong ? { lines } : {}),
        maxDiscoverySteps,
        nextQuestion: moment.nextQuestion,
    };
}
/** Counts the questions of each run; a run that is over is forgotten with its state. */
function countQuestions() {
    const asked = new WeakMap();
    return ({ scenarioState }) => {
        const number = (asked.get(scenarioState) ?? 0) + 1;
        asked.set(scenarioState, number);
        return number;
    };
}
