import type { CheckResult } from '../model/check.ts';
import { checkFamily } from '../model/check-id.ts';

/** A check of now with what it is held against; `isChanged` when only use, scope, turn and type agree. */
export interface CheckPair {
  readonly check: CheckResult;
  readonly before?: CheckResult;
  readonly isChanged: boolean;
}

/** Checks of a run matched with those of the baseline, in the order of now; `gone` are those without a partner. */
export interface MatchedChecks {
  readonly pairs: readonly CheckPair[];
  readonly gone: readonly CheckResult[];
}

/** Matches by id, then what is left by use, scope, turn and type where just one is left on either side. */
export function matchChecks(now: readonly CheckResult[], before: readonly CheckResult[]): MatchedChecks {
  const nowIds = new Set(now.map(({ id }) => id));
  const beforeById = new Map(before.map((check) => [check.id, check]));
  const newByFamily = byFamily(now.filter(({ id }) => !beforeById.has(id)));
  const goneByFamily = byFamily(before.filter(({ id }) => !nowIds.has(id)));
  const claimed = new Set<CheckResult>();
  const pairs = now.map((check): CheckPair => {
    const same = beforeById.get(check.id);
    if (same !== undefined) return { check, before: same, isChanged: false };
    const family = checkFamily(check.id);
    const candidate = only(goneByFamily.get(family));
    if (candidate === undefined || only(newByFamily.get(family)) === undefined)
      return { check, isChanged: false };
    claimed.add(candidate);
    return { check, before: candidate, isChanged: true };
  });
  return { pairs, gone: before.filter((check) => !nowIds.has(check.id) && !claimed.has(check)) };
}

function byFamily(checks: readonly CheckResult[]): ReadonlyMap<string, readonly CheckResult[]> {
  const families = new Map<string, CheckResult[]>();
  for (const check of checks) {
    const family = checkFamily(check.id);
    const members = families.get(family);
    if (members === undefined) families.set(family, [check]);
    else members.push(check);
  }
  return families;
}

function only<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined;
}
