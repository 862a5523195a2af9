import { type AgentAdapter, type AgentInput, type AgentReturn, AgentRole } from '../agent.ts';
import {
  type AgentModel,
  findModel,
  type ModelOptions,
  type ModelOutside,
  sideMessage,
} from '../agent-model.ts';
import { currentOutside } from '../outside.ts';
import { askForJudgment, type JudgmentTask } from './ask-judge.ts';
import { keyCriteria } from './criterion-keys.ts';
import { judgeMaterial, judgeSystemPrompt, LAST_TURN } from './judge-prompt.ts';
import { NOTHING_TO_JUDGE } from './read-judgment.ts';
import { estimateTokens, skeletonOf, transcriptLines } from './transcript.ts';

/** Tokens above which a judge gets the skeleton of a transcript instead of the whole. */
export const DEFAULT_TOKEN_THRESHOLD = 8192;
const DEFAULT_DISCOVERY_STEPS = 10;
const DEFAULT_MAX_TURNS = 10;
const DEFAULT_TEMPERATURE = 0;

/** How a judge judges. */
export interface JudgeAgentOptions extends ModelOptions {
  readonly name?: string;
  /** What has to hold, one sentence each. @default none */
  readonly criteria?: readonly string[];
  /** Instead of the built-in one. */
  readonly systemPrompt?: string;
  /** @default 8192 */
  readonly tokenThreshold?: number;
  /** How often the judge may look into a transcript that is too long to be shown. @default 10 */
  readonly maxDiscoverySteps?: number;
}

/** A judge, and what it judges by. */
export interface JudgeAgent extends AgentAdapter {
  readonly criteria: readonly string[];
}

/**
 * A judge over a model. It gives its verdict by calling a tool; a model that fails to is an error, never a verdict.
 * Throws `ScenarioError` with code `NO_MODEL` where there is no model for it.
 */
export function judgeAgent(
  options: JudgeAgentOptions = {},
  outside: ModelOutside = currentOutside(),
): JudgeAgent {
  const names = { className: 'JudgeAgent', factory: 'judgeAgent' };
  const model = findModel(names, options, outside, DEFAULT_TEMPERATURE);
  const criteria = options.criteria ?? [];
  const questions = countQuestions();
  return {
    name: options.name ?? names.className,
    role: AgentRole.JUDGE,
    criteria,
    call: (input) => judge(model, { ...options, criteria }, input, () => questions(input)),
  };
}

async function judge(
  model: AgentModel,
  options: JudgeAgentOptions & { readonly criteria: readonly string[] },
  input: AgentInput,
  nextQuestion: () => number,
): Promise<AgentReturn> {
  const { judgmentRequest, scenarioState, scenarioConfig } = input;
  const criteria = judgmentRequest?.criteria ?? options.criteria;
  if (judgmentRequest !== undefined && criteria.length === 0) return NOTHING_TO_JUDGE;
  const { maxTurns = DEFAULT_MAX_TURNS, minTurns = 0 } = scenarioConfig;
  const { currentTurn } = scenarioState;
  const isLast = currentTurn >= maxTurns - 1;
  const isDue = isLast || judgmentRequest !== undefined;
  // Nothing but going on could come of it, so the model is not asked.
  if (!isDue && currentTurn < minTurns) return [];
  const task = taskOf({ ...options, criteria }, input, { isLast, isDue, nextQuestion });
  const judgment = await askForJudgment(model, task, input);
  if (judgment === 'continue') return [];
  return judgment.verdict === 'inconclusive' && !isDue ? [] : judgment;
}

function taskOf(
  options: JudgeAgentOptions & { readonly criteria: readonly string[] },
  { messages, judgmentRequest, scenarioConfig }: AgentInput,
  moment: { readonly isLast: boolean; readonly isDue: boolean; nextQuestion(): number },
): JudgmentTask {
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
function countQuestions(): (input: AgentInput) => number {
  const asked = new WeakMap<object, number>();
  return ({ scenarioState }) => {
    const number = (asked.get(scenarioState) ?? 0) + 1;
    asked.set(scenarioState, number);
    return number;
  };
}
