import type { JsonObject, JsonValue } from '../lib/json.ts';
import { compileRegularExpression } from '../lib/regular-expression.ts';
import { argument, argumentsOf, isSameValue, textOf } from './argument-values.ts';
import type { RecordedToolCall } from './check.ts';
import { plain, quote, quoteJson } from './quote.ts';

/** What the arguments of a call must satisfy. */
export interface ArgumentRequirements {
  /** Values by argument name; null asks for presence only. */
  readonly expected: JsonObject;
  /** RE2 patterns by argument name. */
  readonly patterns: { readonly [name: string]: string };
}

/** One requirement a call does not satisfy, in the shapes PromptArena gives it at turn and conversation level. */
export interface ArgumentViolation {
  readonly call: RecordedToolCall;
  /** For a person, without a full stop. */
  readonly sentence: string;
  readonly turnShape: JsonObject;
  readonly description: string;
  readonly evidence: JsonObject;
}

/** Everything a call's arguments lack. */
export function findArgumentViolations(
  call: RecordedToolCall,
  { expected, patterns }: ArgumentRequirements,
): readonly ArgumentViolation[] {
  const args = argumentsOf(call);
  if (args === undefined) return [notAnObject(call)];
  const values = Object.entries(expected).map(([name, wanted]) => judgeValue(call, args, name, wanted));
  const matches = Object.entries(patterns).map(([name, pattern]) => judgePattern(call, args, name, pattern));
  return [...values, ...matches].filter((entry) => entry !== undefined);
}

function notAnObject(call: RecordedToolCall): ArgumentViolation {
  const error = 'the arguments are not a JSON object';
  return {
    call,
    sentence: `${quote(call.name)} was called with ${quoteJson(call.args)}, which is no JSON object`,
    turnShape: { type: 'invalid_args_json', tool: call.name, error },
    description: 'invalid arguments',
    evidence: { tool: call.name, error },
  };
}

function judgeValue(
  call: RecordedToolCall,
  args: JsonObject,
  name: string,
  expected: JsonValue,
): ArgumentViolation | undefined {
  const actual = argument(args, name);
  const subject = { tool: call.name, argument: name };
  if (actual === undefined) {
    return {
      call,
      sentence: `${quote(call.name)} was called without the argument ${quote(name)}`,
      turnShape: { type: 'missing_argument', ...subject },
      description: 'missing required argument',
      evidence: { ...subject, args },
    };
  }
  if (expected === null || isSameValue(actual, expected)) return undefined;
  return {
    call,
    sentence: `${quote(call.name)} was called with ${plain(name)} = ${quoteJson(actual)}, expected ${quoteJson(expected)}`,
    turnShape: { type: 'value_mismatch', ...subject, expected, actual },
    description: 'argument value mismatch',
    evidence: { ...subject, expected, actual },
  };
}

function judgePattern(
  call: RecordedToolCall,
  args: JsonObject,
  name: string,
  pattern: string,
): ArgumentViolation | undefined {
  const actual = argument(args, name);
  const subject = { tool: call.name, argument: name, pattern };
  if (actual === undefined) {
    return {
      call,
      sentence: `${quote(call.name)} was called without the argument ${quote(name)}`,
      turnShape: { type: 'missing_argument_for_pattern', ...subject },
      description: 'missing argument for pattern match',
      evidence: { ...subject, args },
    };
  }
  if (compileRegularExpression(pattern).test(textOf(actual))) return undefined;
  return {
    call,
    sentence: `${quote(call.name)} was called with ${plain(name)} = ${quoteJson(actual)}, which does not match ${quote(pattern)}`,
    turnShape: { type: 'pattern_mismatch', ...subject, actual },
    description: 'argument value does not match pattern',
    evidence: { ...subject, actual },
  };
}
