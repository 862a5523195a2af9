import type { StackFrame } from '../lib/call-site.ts';
import { relativeFile } from '../lib/call-site.ts';
import { hashValue8 } from '../lib/hash.ts';
import type { CheckResult } from '../model/check.ts';
import { checkId, createIdCounter } from '../model/check-id.ts';
import type { Location } from '../model/location.ts';
import type { Status } from '../model/status.ts';
import { INCONCLUSIVE } from '../model/status.ts';
import type { ScenarioVerdict } from './scenario-result.ts';
import type { JudgedCriterion } from './verdict.ts';

/** The code of a run that was called off. */
export const CALLED_OFF = 'ABORTED';

/** What checks are made of. */
export interface CheckSource {
  readonly verdict: ScenarioVerdict;
  readonly criteria: readonly JudgedCriterion[];
  /** What steps checked by themselves. */
  readonly checks: readonly CheckResult[];
  /** The message of an assertion that failed in a step, and where. */
  readonly assertion: { readonly message: string; readonly location: Location } | undefined;
  /** The line of the run. */
  readonly location: Location;
  readonly workingDirectory: string;
}

/** The place of a frame as results name it. */
export function locationOf({ file, line, column }: StackFrame, workingDirectory: string): Location {
  return { file: relativeFile(file, workingDirectory), line, column };
}

/** The checks of a run: one for each criterion, those of its steps, and its verdict where nothing else tells it. */
export function checksOf(source: CheckSource): readonly CheckResult[] {
  const { assertion, checks, criteria } = source;
  const numbered = createIdCounter();
  const judged = criteria.map((criterion) => criterionCheck(criterion, source));
  const thrown = assertion === undefined ? [] : [codeCheck(assertion)];
  const all = [...checks, ...judged, ...thrown];
  const verdict = verdictCheck(source, all);
  return [...all, ...(verdict === undefined ? [] : [verdict])].map((check, index) => ({
    ...check,
    id: numbered(check.id),
    index,
  }));
}

const STATUS_OF = { met: 'passed', unmet: 'failed', inconclusive: 'error' } as const;
const WORDS_OF = {
  met: 'The criterion is met',
  unmet: 'The criterion is not met',
  inconclusive: 'Not judged',
} as const;

function criterionCheck({ criterion, outcome, site }: JudgedCriterion, source: CheckSource): CheckResult {
  const frame = site?.();
  return {
    ...identity('criterion', 'criterion', criterion),
    status: STATUS_OF[outcome],
    message: `${WORDS_OF[outcome]}: ${criterion}`,
    ...(outcome === 'inconclusive' ? { code: INCONCLUSIVE } : {}),
    details: { criterion },
    location: frame === undefined ? source.location : locationOf(frame, source.workingDirectory),
  };
}

function codeCheck({ message, location }: NonNullable<CheckSource['assertion']>): CheckResult {
  return { ...identity('assertion', 'code', null), status: 'failed', message, location };
}

/** Absent where criteria and checks come to the same as the verdict. A run that broke off or was called off has none. */
function verdictCheck(
  { verdict: { reasoning = '', stopReason, verdict }, location }: CheckSource,
  judged: readonly CheckResult[],
): CheckResult | undefined {
  if (verdict === 'error') return undefined;
  const status = STATUS_OF_VERDICT[verdict];
  const statuses = judged.map((check) => check.status);
  if (judged.length > 0 && (status === 'passed' || statuses.includes(status))) return undefined;
  return {
    ...identity('criterion', 'verdict', null),
    status,
    message: reasoning || `The run ended with the verdict ${verdict} (${stopReason}).`,
    ...(status === 'error' ? { code: INCONCLUSIVE } : {}),
    location,
  };
}

const STATUS_OF_VERDICT: Readonly<Record<'success' | 'failure' | 'inconclusive', Status>> = {
  success: 'passed',
  failure: 'failed',
  inconclusive: 'error',
};

function identity(use: 'criterion' | 'assertion', type: string, params: string | null) {
  const scope = 'conversation' as const;
  return { id: checkId({ use, scope, type }, hashValue8(params)), use, scope, index: 0, type };
}
