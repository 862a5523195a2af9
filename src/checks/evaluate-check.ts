import { z } from 'zod';
import { textOfThrown } from '../lib/error-like.ts';
import { isJsonObject } from '../lib/json.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { CheckOutcome } from '../model/check.ts';
import type { CheckContext, CheckDefinition, CheckSubject } from './check.ts';
import { describeIssue } from './describe-issue.ts';
import { cannotJudge } from './outcome.ts';
import { plain, quote } from './quote.ts';

/** One thing wrong with the parameters of a check. */
export interface CheckIssue {
  /** Path inside the parameters. */
  readonly path: readonly (string | number)[];
  /** One sentence that names the parameter. */
  readonly message: string;
  /** The known key nearest to an unknown one. */
  readonly suggestion?: string;
  /** The key at the path is wrong, not its value. */
  readonly atKey?: true;
}

/** Parsed parameters, or everything that is wrong with them. */
export type ParsedCheckParams = { readonly params: unknown } | { readonly issues: readonly CheckIssue[] };

/** Holds a check against a subject. A definition that throws gives an `error`; this function never does. */
export async function evaluateCheck(
  definition: CheckDefinition,
  subject: CheckSubject,
  params: unknown,
  context: CheckContext,
): Promise<CheckOutcome> {
  try {
    return await definition.evaluate(subject, params, context);
  } catch (error) {
    if (context.signal.aborted) {
      const message = `The execution was called off before the check ${quote(definition.type)} was done.`;
      return cannotJudge('ABORTED', message);
    }
    const reason = textOfThrown(error);
    return cannotJudge(
      'CHECK_CRASHED',
      `The check ${quote(definition.type)} broke off: ${plain(reason, 300) || 'no reason given'}.`,
    );
  }
}

/** Parses the parameters of a check as its author wrote them. */
export function parseCheckParams(definition: CheckDefinition, raw: unknown): ParsedCheckParams {
  const parsed = definition.params.safeParse(raw, { reportInput: true });
  if (parsed.success) return { params: parsed.data };
  return { issues: parsed.error.issues.flatMap((issue) => toCheckIssues(issue, definition.params)) };
}

/** The keys of an object schema; none for any other. */
export function keysOf(schema: z.ZodType): readonly string[] {
  return 'shape' in schema && isJsonObject(schema.shape) ? Object.keys(schema.shape) : [];
}

function toCheckIssues(issue: z.core.$ZodIssue, schema: z.ZodType): readonly CheckIssue[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysOf(path.reduce(schemaInside, schema));
    return issue.keys.map((key) => unknownKey(path, key, known));
  }
  return [{ path, message: describeIssue(issue) }];
}

/** The schema of a list's entries or of an object's field; the schema itself where it is neither. */
function schemaInside(schema: z.ZodType, step: string | number): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return schemaInside(schema.unwrap() as z.ZodType, step);
  }
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodObject) return (schema.shape[step] as z.ZodType | undefined) ?? schema;
  return schema;
}

function unknownKey(path: readonly (string | number)[], key: string, known: readonly string[]): CheckIssue {
  const suggestion = nearestWord(key, known);
  const list = known.length === 0 ? 'it takes none' : `it takes ${known.join(', ')}`;
  return {
    path: [...path, key],
    message: `unknown parameter ${quote(key)}; ${list}.`,
    ...(suggestion === undefined ? {} : { suggestion }),
    atKey: true,
  };
}
