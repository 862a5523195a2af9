import { toUsdIfKnown } from '../model/money.ts';
import type { MessageCost } from '../model/usage.ts';
import type {
  RecordedMessage,
  RecordedModelCall,
  RecordedRun,
  RecordedToolCall,
  Recording,
} from './recorded-run.ts';
import { RECORDING_VERSION, type RecordingLine } from './recording-line.ts';

/**
 * A recording as JSON lines: one header, then every run followed by its messages, model calls and tool calls. What
 * differs between two executions stands in the header alone.
 */
export function* renderRecording({ origin, runs }: Recording): Generator<string> {
  yield toLine({ type: 'recording', version: RECORDING_VERSION, ...origin });
  for (const run of runs) yield* renderRun(run);
}

function* renderRun({ messages, modelCalls, toolCalls, ...facts }: RecordedRun): Generator<string> {
  const { key, config, scenario, provider, model, region, trial, error } = facts;
  const failed = error === undefined ? {} : { error };
  yield toLine({ type: 'run', key, config, scenario, provider, model, region, trial, ...failed });
  for (const message of messages) yield toLine(messageLine(message));
  for (const call of modelCalls) yield toLine(modelCallLine(call));
  for (const call of toolCalls) yield toLine(toolCallLine(call));
}

function toLine(line: RecordingLine | object): string {
  return `${JSON.stringify(line)}\n`;
}

function messageLine({ role, content, turn, iteration, toolCalls, toolResult }: RecordedMessage): object {
  return {
    type: 'message',
    turn,
    ...(iteration === undefined ? {} : { iteration }),
    role,
    content,
    ...(toolCalls === undefined ? {} : { toolCalls }),
    ...(toolResult === undefined ? {} : { toolResult }),
  };
}

function modelCallLine(call: RecordedModelCall): object {
  const { speaker, provider, number } = call;
  const facts = { type: 'provider-call', speaker, provider, number };
  if ('error' in call) return { ...facts, error: call.error };
  const { content, toolCalls, finishReason, cost } = call.answer;
  return {
    ...facts,
    content,
    ...(toolCalls.length === 0 ? {} : { toolCalls }),
    finishReason,
    cost: costOf(cost),
  };
}

function toolCallLine(call: RecordedToolCall): object {
  const facts = { type: 'tool-call', tool: call.tool, args: call.args };
  return 'error' in call ? { ...facts, error: call.error } : { ...facts, result: call.result };
}

function costOf({ inputCost, outputCost, totalCost, ...rest }: MessageCost): object {
  const { inputTokens, outputTokens, cachedTokens, cacheWriteTokens, reasoningTokens } = rest;
  return {
    inputTokens,
    outputTokens,
    ...(cachedTokens === undefined ? {} : { cachedTokens }),
    ...(cacheWriteTokens === undefined ? {} : { cacheWriteTokens }),
    ...(reasoningTokens === undefined ? {} : { reasoningTokens }),
    inputCostUsd: toUsdIfKnown(inputCost),
    outputCostUsd: toUsdIfKnown(outputCost),
    totalCostUsd: toUsdIfKnown(totalCost),
  };
}
