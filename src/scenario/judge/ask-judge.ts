import { ProviderError } from '../../errors/provider-error.ts';
import { isJsonObject, type JsonObject } from '../../lib/json.ts';
import type { Message, ToolCall } from '../../model/message.ts';
import type { Completion, ToolOffer } from '../../providers/provider.ts';
import type { AgentInput } from '../agent.ts';
import { type AgentModel, askModel, sideMessage } from '../agent-model.ts';
import { answerInText } from './judge-prompt.ts';
import { continueTest, discoveryTools, finishTest, JUDGE_TOOLS } from './judge-tools.ts';
import {
  decidingCall,
  type Judgment,
  type JudgmentWish,
  judgmentOfCall,
  judgmentOfText,
  noVerdict,
  WENT_ON,
} from './read-judgment.ts';
import { expandLines, grepLines } from './transcript.ts';

/** One judgement that is asked for. */
export interface JudgmentTask extends JudgmentWish {
  readonly system: string;
  readonly messages: readonly Message[];
  /** Lines to look into where the transcript was too long to be shown. */
  readonly lines?: readonly string[];
  readonly maxDiscoverySteps: number;
  /** Counts the questions to the judge, from 1. */
  nextQuestion(): number;
}

/** How a judge may answer. */
interface Choice {
  readonly tools: readonly ToolOffer[];
  readonly toolChoice: string;
}

/** Refusals of a request as such, rather than of whoever sends it. */
const REFUSALS: readonly (number | undefined)[] = [400, 422];

/** A judgement under way: who is asked, for what, and in which place of the conversation. */
interface Inquiry {
  readonly model: AgentModel;
  readonly task: JudgmentTask;
  readonly input: AgentInput;
}

/** Asks for a judgement, letting the judge look into a long transcript first. Throws what its model lacks. */
export async function askForJudgment(
  model: AgentModel,
  task: JudgmentTask,
  input: AgentInput,
): Promise<Judgment> {
  const inquiry = { model, task, input };
  const { lines, criteria, isForced, maxDiscoverySteps } = task;
  if (!model.provider.capabilities.has('tools')) return askInText(inquiry, task.messages);
  if (lines === undefined) return decide(inquiry, task.messages, plainChoice(task));
  const around = isForced ? [] : [continueTest];
  const choice = { tools: [...discoveryTools, ...around, finishTest(criteria)], toolChoice: 'required' };
  let messages = task.messages;
  for (let step = 0; step < maxDiscoverySteps; step++) {
    const answer = await ask(inquiry, messages, choice);
    if ('refused' in answer) return askInText(inquiry, flatten(messages));
    const call = decidingCall(answer.toolCalls, isForced);
    if (call !== undefined) return judgmentOfCall(call, criteria);
    messages = [...messages, ...discover(answer, lines)];
  }
  const verdict = { tools: [finishTest(criteria)], toolChoice: JUDGE_TOOLS.finish };
  return decide(inquiry, flatten(messages), verdict);
}

function plainChoice({ criteria, isForced }: JudgmentTask): Choice {
  if (isForced) return { tools: [finishTest(criteria)], toolChoice: JUDGE_TOOLS.finish };
  return { tools: [continueTest, finishTest(criteria)], toolChoice: 'required' };
}

async function decide(inquiry: Inquiry, messages: readonly Message[], choice: Choice): Promise<Judgment> {
  const { task } = inquiry;
  const answer = await ask(inquiry, messages, choice);
  if (!('refused' in answer)) return judgmentOf(answer, task);
  // Reasoning models refuse forced tools; without force they may use one, or answer in words.
  const text = answerInText(task.criteria, !task.isForced);
  const wish = sideMessage('user', `Use one of your tools. If you cannot: ${text}`);
  const freely = await ask(inquiry, [...messages, wish], { ...choice, toolChoice: 'auto' });
  if ('refused' in freely) throw freely.refused;
  if (freely.toolCalls.length > 0) return judgmentOf(freely, task);
  return judgmentOfText(freely.content, task);
}

async function askInText({ model, task, input }: Inquiry, messages: readonly Message[]): Promise<Judgment> {
  const wish = sideMessage('user', answerInText(task.criteria, !task.isForced));
  const question = { system: task.system, messages: [...messages, wish] };
  const speaker = { role: 'judge', question: task.nextQuestion() } as const;
  const { content } = await askModel(model, { ...question, speaker }, input);
  return judgmentOfText(content, task);
}

/** Asks once; a request that is refused as such is given back, everything else is thrown. */
async function ask(
  { model, task: { system, nextQuestion }, input }: Inquiry,
  messages: readonly Message[],
  choice: Choice,
): Promise<Completion | { readonly refused: ProviderError }> {
  const speaker = { role: 'judge', question: nextQuestion() } as const;
  try {
    return await askModel(model, { system, messages, ...choice, speaker }, input);
  } catch (error) {
    if (error instanceof ProviderError && REFUSALS.includes(error.status)) return { refused: error };
    throw error;
  }
}

function judgmentOf(answer: Completion, { criteria, isForced }: JudgmentWish): Judgment {
  const call = decidingCall(answer.toolCalls, isForced);
  if (call !== undefined) return judgmentOfCall(call, criteria);
  throw undecided(answer);
}

function undecided({ toolCalls: [first] }: Completion): ProviderError {
  if (first?.name === JUDGE_TOOLS.continue) return noVerdict(WENT_ON);
  return noVerdict(
    first === undefined ? 'called no tool' : `called the tool "${first.name}", which it does not have`,
  );
}

/** What a judge looked at, as messages. Throws where it called nothing that it has. */
function discover(answer: Completion, lines: readonly string[]): readonly Message[] {
  const found = answer.toolCalls.map((call) => ({ call, content: lookUp(call, lines) }));
  if (found.every(({ content }) => content === undefined)) throw undecided(answer);
  return [
    sideMessage('assistant', answer.content, { toolCalls: answer.toolCalls }),
    ...found.map(({ call: { id, name }, content = 'There is no such tool.' }) =>
      sideMessage('tool', content, { toolResult: { id, name, content, latencyMs: 0 } }),
    ),
  ];
}

function lookUp({ name, args }: ToolCall, lines: readonly string[]): string | undefined {
  const { indices, pattern }: JsonObject = isJsonObject(args) ? args : {};
  if (name === JUDGE_TOOLS.expand) {
    const numbers = Array.isArray(indices) ? indices.map(Number).filter(Number.isInteger) : [];
    return numbers.length === 0 ? 'Give the numbers of messages as indices.' : expandLines(lines, numbers);
  }
  if (name !== JUDGE_TOOLS.grep) return undefined;
  return typeof pattern === 'string' && pattern !== '' ? grepLines(lines, pattern) : 'Give a pattern.';
}

/** Calls that are over as plain words, for a request that does not offer their tools any more. */
function flatten(messages: readonly Message[]): readonly Message[] {
  return messages.flatMap((message): Message[] => {
    const { content, toolCalls, toolResult } = message;
    if (toolResult !== undefined) {
      return [sideMessage('user', `[Result of ${toolResult.name}]\n${content}`)];
    }
    if (toolCalls === undefined) return [message];
    const calls = toolCalls.map(({ name, args }) => `[Called ${name} with ${JSON.stringify(args)}]`);
    return [sideMessage('assistant', [...(content === '' ? [] : [content]), ...calls].join('\n'))];
  });
}
