import { isJsonObject } from '../lib/json.ts';
import type { CheckResult } from '../model/check.ts';
import type { ValidationResult } from '../model/message.ts';
import type { BoundCheck } from '../plan/bound-arena.ts';

/** What guardrails found, in the form that stands on the reply. Those that could not judge are left out. */
export function toValidations(
  results: readonly CheckResult[],
  turn: number,
  timestamp: string,
): readonly ValidationResult[] {
  return results.flatMap(({ type, status, details }) =>
    status === 'passed' || status === 'failed'
      ? [
          {
            validatorType: type,
            passed: status === 'passed',
            ...(isJsonObject(details) ? { details } : {}),
            turn,
            timestamp,
          },
        ]
      : [],
  );
}

/** What the guardrails leave of a reply. */
export interface EnforcedReply {
  readonly content: string;
  /** The verdicts; those that changed the reply say so in `details.enforced`. */
  readonly results: readonly CheckResult[];
}

/**
 * The reply as the user gets to see it. The first violation that replaces decides alone, since its text is the
 * author's own; otherwise every violation that truncates does so, in order. Results stand in the order of their checks.
 */
export function enforceGuardrails(
  guardrails: readonly BoundCheck[],
  results: readonly CheckResult[],
  reply: string,
): EnforcedReply {
  const isViolated = (_guardrail: BoundCheck, index: number) => results[index]?.status === 'failed';
  const fired = guardrails.filter(isViolated);
  const replacing = fired.find(({ enforcement }) => enforcement?.action === 'replace');
  if (replacing?.enforcement?.action === 'replace') {
    const marked = results.map((result, index) =>
      guardrails[index] === replacing ? withEnforced(result, 'replaced') : result,
    );
    return { content: replacing.enforcement.replacement, results: marked };
  }
  const cutting = fired.filter(({ enforcement }) => enforcement?.action === 'truncate');
  const content = cutting.reduce(
    (text, { definition, params }) => definition?.truncate?.(text, params) ?? text,
    reply,
  );
  const marked = results.map((result, index) =>
    cutting.some((guardrail) => guardrail === guardrails[index]) ? withEnforced(result, 'truncated') : result,
  );
  return { content, results: marked };
}

function withEnforced(result: CheckResult, enforced: 'replaced' | 'truncated'): CheckResult {
  const { details } = result;
  const facts = isJsonObject(details) ? details : details === undefined ? {} : { found: details };
  return { ...result, details: { ...facts, enforced } };
}

/**
 * Marks the guardrails that fired as expected when a `guardrail_triggered` assertion of the same turn names them
 * and passed. Results stand in the order of their checks.
 */
export function markExpected(
  guardrails: readonly BoundCheck[],
  results: readonly CheckResult[],
  assertions: readonly BoundCheck[],
  assertionResults: readonly CheckResult[],
): readonly CheckResult[] {
  const awaited = assertions.filter(
    (assertion, index) => assertionResults[index]?.status === 'passed' && awaitsGuardrail(assertion),
  );
  const names = new Set(awaited.map(({ rawParams }) => rawParams.validator_type ?? rawParams.validator));
  return results.map((result, index) =>
    result.status === 'failed' && namesOf(guardrails[index]).some((name) => names.has(name))
      ? { ...result, expected: true }
      : result,
  );
}

function awaitsGuardrail({ type, definition, rawParams }: BoundCheck): boolean {
  return (definition?.type ?? type) === 'guardrail_triggered' && rawParams.should_trigger !== false;
}

/** A guardrail may be asked for by the name it was configured with, or by another name of its type. */
function namesOf(guardrail: BoundCheck | undefined): readonly string[] {
  if (guardrail === undefined) return [];
  const { type, definition } = guardrail;
  return definition === undefined ? [type] : [type, definition.type, ...(definition.aliases ?? [])];
}
