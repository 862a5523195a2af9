import { type AgentInput, type AgentReturn, JudgeAgentAdapter } from '../agent.ts';
import {
  findModelForCalls,
  type ModelOptions,
  type ModelOutside,
  type ModelWhenAsked,
  sideMessage,
} from '../agent-model.ts';
import { refuseLeftOut } from '../left-out.ts';
import { currentOutside } from '../outside.ts';
import { DEFAULT_MAX_TURNS } from '../validate-config.ts';
import { askForJudgment, type JudgmentTask } from './ask-judge.ts';
import { keyCriteria } from './criterion-keys.ts';
import { judgeMaterial, judgeSystemPrompt, LAST_TURN } from './judge-prompt.ts';
import { NOTHING_TO_JUDGE } from './read-judgment.ts';
import { estimateTokens, skeletonOf, transcriptLines } from './transcript.ts';

/** Tokens above which a judge gets the skeleton of a transcript instead of the whole. */
export const DEFAULT_TOKEN_THRESHOLD = 8192;
const DEFAULT_DISCOVERY_STEPS = 10;
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

const NAMES = { className: 'JudgeAgent', factory: 'judgeAgent' };

/** A judge over a model. It gives its verdict by calling a tool; a model that fails to is an error, never a verdict. */
export class JudgeAgent extends JudgeAgentAdapter {
  override readonly name: string;
  override readonly criteria: readonly string[];
  readonly #options: JudgeAgentOptions;
  readonly #model: ModelWhenAsked;
  readonly #questions = countQuestions();

  /** Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
  constructor(options: JudgeAgentOptions = {}, outside: ModelOutside = currentOutside()) {
    super();
    refuseLeftOut('judgeAgent()', options);
    this.name = options.name ?? NAMES.className;
    this.criteria = options.criteria ?? [];
    this.#options = options;
    this.#model = findModelForCalls(NAMES, options, outside, DEFAULT_TEMPERATURE);
  }

  override call(input: AgentInput): Promise<AgentReturn> {
    const { criteria } = this;
    return judge(this.#model, { ...this.#options, criteria }, input, () => this.#questions(input));
  }
}

/** Makes a judge over a model. Throws `ScenarioError` with code `NO_MODEL` where there is no model for it. */
export function judgeAgent(options?: JudgeAgentOptions, outside?: ModelOutside): JudgeAgent {
  return new JudgeAgent(options, outside);
}

async function judge(
  findModel: ModelWhenAsked,
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
  const judgment = await askForJudgment(await findModel(), task, input);
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
