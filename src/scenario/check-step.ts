import type { CheckContext, CheckDefinition } from '../checks/check.ts';
import { evaluateCheck, parseCheckParams } from '../checks/evaluate-check.ts';
import { createCheckRegistry } from '../checks/index.ts';
import { findCheckType } from '../checks/known-types.ts';
import { ScenarioError } from '../errors/scenario-error.ts';
import { hashValue8 } from '../lib/hash.ts';
import type { JsonObject } from '../lib/json.ts';
import { lazily } from '../lib/lazily.ts';
import type { CheckOutcome, CheckResult, CheckScope } from '../model/check.ts';
import { checkId } from '../model/check-id.ts';
import { configuration } from './configure.ts';
import { endingOfCheck, subjectOf, turnOf, whyNotBuilt, whyNotHeld } from './held-check.ts';
import type { ScenarioExecution } from './scenario-execution.ts';
import type { ScriptStep } from './script-step.ts';
import { markStep } from './step-site.ts';

/** How a check is held against the conversation. */
export interface CheckStepOptions {
  /** What it looks at: the turn under way, or all that was said so far. @default the conversation, where the check can */
  readonly scope?: CheckScope;
  /** What a failure says first. */
  readonly message?: string;
}

/**
 * Holds a check against the conversation so far and records it as an assertion; the run goes on when it passes, and ends
 * as a failure when it does not. Takes the type of any built-in check, of one given to `configure({ checks })`, or a check
 * itself. Throws `ScenarioError` with code `INVALID_CHECK` for parameters that are wrong.
 */
export function check(
  type: string | CheckDefinition,
  params: JsonObject = {},
  options: CheckStepOptions = {},
): ScriptStep {
  const definition = typeof type === 'string' ? findDefinition(type) : type;
  const name = typeof type === 'string' ? type : type.type;
  const parsed = parseCheckParams(definition, params);
  if ('issues' in parsed) {
    throw invalid(name, parsed.issues.map(({ path, message }) => [...path, message].join(': ')).join(' '));
  }
  const refused = whyNotHeld(name, definition);
  if (refused !== undefined) throw invalid(name, refused);
  const scope = scopeOf(name, definition, options.scope);
  const step: ScriptStep = async (_state, executor) => {
    const subject = subjectOf(executor, scope);
    const found = await evaluateCheck(definition, subject, parsed.params, CONTEXT);
    const outcome = withMessage(found, options.message);
    executor.recordCheck(resultOf({ outcome, scope, name, params, executor }));
    return endingOfCheck(name, outcome);
  };
  return markStep(step, check);
}

const builtIn = lazily(() => createCheckRegistry());

function findDefinition(type: string): CheckDefinition {
  const { checks = [] } = configuration();
  const found = findCheckType(type, checks.length === 0 ? builtIn() : createCheckRegistry(checks));
  if ('definition' in found && found.definition !== undefined) return found.definition;
  if (!('unknown' in found)) throw invalid(type, whyNotBuilt(type));
  const { suggestion } = found;
  const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  throw invalid(
    type,
    `There is no check of this type.${meant} Give one of your own to configure({ checks }).`,
  );
}

function scopeOf(name: string, { scope }: CheckDefinition, asked: CheckScope | undefined): CheckScope {
  if (scope === 'both') return asked ?? 'conversation';
  if (asked === undefined || asked === scope) return scope;
  throw invalid(name, `It judges a ${scope} and no ${asked}.`);
}

/** Scenarios in code have no files of manifests, and a judge of their own. */
const CONTEXT: CheckContext = {
  readText: async (file) => {
    throw new Error(`a check in code reads no files; give the content of ${file} itself`);
  },
  judge: async () => {
    throw new Error('a check in code asks no judge; use judge({ criteria })');
  },
  signal: new AbortController().signal,
};

function withMessage(outcome: CheckOutcome, message: string | undefined): CheckOutcome {
  return outcome.status === 'failed' && message !== undefined
    ? { ...outcome, message: `${message} (${outcome.message})` }
    : outcome;
}

interface JudgedStep {
  readonly outcome: CheckOutcome;
  readonly scope: CheckScope;
  readonly name: string;
  readonly params: JsonObject;
  readonly executor: ScenarioExecution;
}

function resultOf({ outcome, scope, name, params, executor }: JudgedStep): CheckResult {
  const use = 'assertion' as const;
  const place = scope === 'turn' ? { turn: turnOf(executor) } : {};
  return {
    id: checkId({ use, scope, ...place, type: name }, hashValue8(params)),
    use,
    scope,
    ...place,
    index: 0,
    type: name,
    ...outcome,
    location: executor.stepLocation,
  };
}

function invalid(name: string, reason: string): ScenarioError {
  return new ScenarioError({ code: 'INVALID_CHECK', message: `check('${name}'): ${reason}` });
}
