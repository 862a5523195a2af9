import type { CheckDefinition } from '../checks/check.ts';
import type { CheckCondition } from '../checks/check-condition.ts';
import { type ParsedCheckParams, parseCheckParams } from '../checks/evaluate-check.ts';
import { hashValue8 } from '../lib/hash.ts';
import type { JsonObject } from '../lib/json.ts';

/** What decides how a check judges, as a manifest writes it. */
export interface WrittenParams {
  readonly type: string;
  readonly params: JsonObject;
  /** The `when` of an assertion. */
  readonly condition: CheckCondition | undefined;
}

/** Parameters as a check uses them, and what tells them from others. */
export interface ReadParams {
  readonly parsed: ParsedCheckParams;
  /** Eight hex digits. A condition is part of what makes a check the same check; without one only the parameters count. */
  readonly hash: string;
}

/** Reads the parameters of a check; a type that is not known has no definition, and its parameters are left as they are. */
export type ParamsReader = (definition: CheckDefinition | undefined, written: WrittenParams) => ReadParams;

/** Creates a reader that reads what is written the same way once: the scenarios of an arena repeat many of their checks. */
export function createParamsReader(): ParamsReader {
  const known = new Map<string, ReadParams>();
  return (definition, written) => {
    const { type, params, condition } = written;
    const text = JSON.stringify(condition === undefined ? [type, params] : [type, params, condition]);
    // JSON has no infinity and writes it as null, which is another value.
    if (text.includes('null')) return read(definition, written);
    const found = known.get(text) ?? read(definition, written);
    known.set(text, found);
    return found;
  };
}

function read(definition: CheckDefinition | undefined, { params, condition }: WrittenParams): ReadParams {
  return {
    parsed: definition === undefined ? { params } : parseCheckParams(definition, params),
    hash: hashValue8(condition === undefined ? params : { params, when: condition }),
  };
}
