import type { CheckDefinition } from '../checks/check.ts';
import type { CheckCondition } from '../checks/check-condition.ts';
import type { CheckIssue } from '../checks/evaluate-check.ts';
import type { CheckRegistry } from '../checks/index.ts';
import { findCheckType } from '../checks/known-types.ts';
import { textOfThrown } from '../lib/error-like.ts';
import type { JsonObject } from '../lib/json.ts';
import { compileRegularExpression } from '../lib/regular-expression.ts';
import { formatDocumentPath } from '../manifest/document-path.ts';
import type { DocumentPath, SourceFile } from '../manifest/loaded-arena.ts';
import { problemAt } from '../manifest/problem-at.ts';
import type { CheckScope, CheckUse } from '../model/check.ts';
import { checkId } from '../model/check-id.ts';
import type { Problem } from '../model/problem.ts';
import type { BoundCheck } from './bound-arena.ts';
import type { ParamsReader } from './read-params.ts';

/** A check as a manifest writes it, and where. */
export interface ConfiguredCheck {
  readonly use: CheckUse;
  readonly scope: CheckScope;
  readonly turn?: number;
  readonly index: number;
  readonly type: string;
  readonly params: JsonObject;
  readonly message?: string;
  readonly failOnViolation?: boolean;
  /** The `when` of an assertion. */
  readonly condition?: CheckCondition;
  readonly source: SourceFile;
  readonly path: DocumentPath;
  /** Directory of the manifest; absolute. */
  readonly directory: string;
}

/** What binding a check needs. */
export interface CheckSetting {
  readonly registry: CheckRegistry;
  readonly readParams: ParamsReader;
  /** Grows by what is wrong. */
  readonly problems: Problem[];
}

/** Looks up a check's type and parses its parameters; adds to `problems` what is wrong with it. */
export function bindCheck(
  configured: ConfiguredCheck,
  { registry, readParams, problems }: CheckSetting,
  numberId: (id: string) => string,
): BoundCheck {
  const { type, condition } = configured;
  const { params, message } = liftMessage(configured, problems);
  const found = findCheckType(type, registry);
  const definition = 'definition' in found ? found.definition : undefined;
  if ('unknown' in found) problems.push(unknownType(configured, found.suggestion));
  const { parsed, hash } = readParams(definition, { type, params, condition });
  if ('issues' in parsed) {
    problems.push(...parsed.issues.map((issue) => invalidParam(configured, issue)));
  }
  if (definition !== undefined && 'params' in parsed) {
    problems.push(...findIdle(configured, definition.idle?.(parsed.params)));
  }
  if (definition !== undefined && !fitsScope(definition.scope, configured)) {
    problems.push(wrongScope(configured, definition.scope));
  }
  problems.push(...findConditionProblems(configured));
  const anchor = configured.source.anchorAt(configured.path);
  return {
    id: numberId(checkId(configured, hash)),
    use: configured.use,
    scope: configured.scope,
    ...(configured.turn === undefined ? {} : { turn: configured.turn }),
    index: configured.index,
    type,
    rawParams: params,
    params: 'params' in parsed ? parsed.params : undefined,
    definition,
    ...(condition === undefined ? {} : { condition }),
    ...(message === undefined ? {} : { message }),
    failOnViolation: configured.failOnViolation ?? true,
    location: configured.source.locate(configured.path),
    ...(anchor === undefined ? {} : { anchor }),
    directory: configured.directory,
  };
}

/** A check that asks for nothing passes whatever is said, which nobody means. */
function findIdle(
  { type, source, path, params }: ConfiguredCheck,
  reason: string | undefined,
): readonly Problem[] {
  if (reason === undefined) return [];
  const at = Object.keys(params).length === 0 ? [...path, 'type'] : [...path, 'params'];
  return [
    problemAt(source, at, {
      severity: 'warning',
      code: 'idle-check',
      message: `"${type}" can never fail: ${reason}.`,
      hint: 'Say what it is to look for, or remove it.',
    }),
  ];
}

/** At the end of a session, a pack eval of one reply judges the last one. */
function fitsScope(scope: CheckDefinition['scope'], { use, scope: asked }: ConfiguredCheck): boolean {
  return scope === 'both' || scope === asked || (use === 'pack-eval' && scope === 'turn');
}

/** The pattern of a condition must compile. */
function findConditionProblems({ condition, source, path }: ConfiguredCheck): readonly Problem[] {
  if (condition?.tool_called_pattern === undefined) return [];
  try {
    compileRegularExpression(condition.tool_called_pattern);
    return [];
  } catch (error) {
    const at = [...path, 'when', 'tool_called_pattern'];
    const reason = textOfThrown(error);
    return [
      {
        severity: 'error',
        code: 'invalid-condition',
        location: source.locate(at),
        path: formatDocumentPath(at),
        message: `"tool_called_pattern" is ${reason}.`,
      },
    ];
  }
}

/** Takes a `message` written inside `params` for the check's own; the one outside wins. */
function liftMessage(
  configured: ConfiguredCheck,
  problems: Problem[],
): Pick<ConfiguredCheck, 'params' | 'message'> {
  if (typeof configured.params.message !== 'string') return configured;
  const { message: inner, ...params } = configured.params;
  problems.push({
    severity: 'warning',
    code: 'misplaced-message',
    location: configured.source.locate([...configured.path, 'params', 'message'], { key: true }),
    path: formatDocumentPath([...configured.path, 'params', 'message']),
    message: '"message" stands inside "params"; it is taken as the message of the check.',
    hint: 'Move it one level up, beside "type".',
  });
  return { params, message: configured.message ?? inner };
}

function unknownType(configured: ConfiguredCheck, suggestion: string | undefined): Problem {
  return {
    severity: 'error',
    code: 'unknown-check-type',
    location: configured.source.locate([...configured.path, 'type']),
    path: formatDocumentPath([...configured.path, 'type']),
    message: `There is no check called "${configured.type}".`,
    hint:
      suggestion === undefined
        ? 'See docs/reference/checks.md for the list.'
        : `Did you mean "${suggestion}"?`,
  };
}

function wrongScope(configured: ConfiguredCheck, scope: CheckDefinition['scope']): Problem {
  const place = scope === 'turn' ? 'in the "assertions" of a turn' : 'in "conversation_assertions"';
  const remedy =
    configured.use === 'pack-eval' ? 'Give it the trigger "on_session_complete".' : `Put it ${place}.`;
  return {
    severity: 'error',
    code: 'wrong-check-scope',
    location: configured.source.locate([...configured.path, 'type']),
    path: formatDocumentPath([...configured.path, 'type']),
    message: `"${configured.type}" judges a ${scope}; here it would have to judge a ${configured.scope}.`,
    hint: remedy,
  };
}

function invalidParam(configured: ConfiguredCheck, issue: CheckIssue): Problem {
  const path = [...configured.path, 'params', ...issue.path];
  return {
    severity: 'error',
    code: 'invalid-check-params',
    location: configured.source.locate(path, { key: issue.atKey === true }),
    path: formatDocumentPath(path),
    message: `${configured.type}: ${issue.message}`,
    ...(issue.suggestion === undefined ? {} : { hint: `Did you mean "${issue.suggestion}"?` }),
  };
}
