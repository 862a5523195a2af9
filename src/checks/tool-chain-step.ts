import type { JsonObject } from '../lib/json.ts';
import { compileRegularExpression } from '../lib/regular-expression.ts';
import { findArgumentViolations } from './argument-violations.ts';
import { quote } from './quote.ts';
import { indexOfPhrase } from './replies.ts';
import { errorOf, type ToolTrace } from './tool-traces.ts';

/** One step of a chain of tool calls: its tool and what its call must be like. */
export interface ChainStep {
  readonly tool: string;
  readonly expected_args: JsonObject;
  readonly args_match: { readonly [name: string]: string };
  readonly result_includes: readonly string[];
  readonly result_matches?: string | undefined;
  readonly no_error: boolean;
}

/** A condition that a call does not meet. */
export interface UnmetCondition {
  /** For a person, without a full stop. */
  readonly sentence: string;
  readonly details: JsonObject;
}

/** The first condition of a step that a call does not meet: arguments, then error, then result. */
export function findUnmetStepCondition(trace: ToolTrace, step: ChainStep): UnmetCondition | undefined {
  return findArgumentTrouble(trace, step) ?? findError(trace, step) ?? findResultTrouble(trace, step);
}

function findArgumentTrouble({ call }: ToolTrace, step: ChainStep): UnmetCondition | undefined {
  if (Object.keys({ ...step.expected_args, ...step.args_match }).length === 0) return undefined;
  const [first] = findArgumentViolations(call, { expected: step.expected_args, patterns: step.args_match });
  return first === undefined ? undefined : { sentence: first.sentence, details: first.turnShape };
}

function findError(trace: ToolTrace, step: ChainStep): UnmetCondition | undefined {
  const error = errorOf(trace);
  if (!step.no_error || error === undefined) return undefined;
  return { sentence: `${quote(step.tool)} failed with ${quote(error)}`, details: { error } };
}

function findResultTrouble({ result }: ToolTrace, step: ChainStep): UnmetCondition | undefined {
  const text = result?.content ?? '';
  const said = result === undefined ? 'there is no result' : `it says ${quote(text)}`;
  const missing = step.result_includes.find((phrase) => indexOfPhrase(text, phrase, false) < 0);
  if (missing !== undefined) {
    return {
      sentence: `the result of ${quote(step.tool)} lacks ${quote(missing)}; ${said}`,
      details: { missing_pattern: missing },
    };
  }
  const pattern = step.result_matches;
  if (pattern === undefined || compileRegularExpression(pattern).test(text)) return undefined;
  return {
    sentence: `the result of ${quote(step.tool)} does not match ${quote(pattern)}; ${said}`,
    details: { pattern },
  };
}
