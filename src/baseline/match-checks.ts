import { checkFamily, checkIdAnywhere } from '../model/check-id.ts';
import type { CheckGroup } from './check-group.ts';

/** A check of now with what it is held against. */
export interface CheckPair {
  readonly now: CheckGroup;
  readonly before: CheckGroup | undefined;
  /** Only use, scope, turn and type agree. */
  readonly isChanged: boolean;
  /** All agree but the turn. */
  readonly isMoved: boolean;
}

/** Checks of a case matched with those of the baseline, in the order of now; `gone` are those without a partner. */
export interface MatchedChecks {
  readonly pairs: readonly CheckPair[];
  readonly gone: readonly CheckGroup[];
}

/**
 * Matches by id; then what is left by all but the turn, as a turn that was inserted moves the checks behind it; then by
 * use, scope, turn and type. The last two only where just one is left on either side.
 */
export function matchChecks(now: readonly CheckGroup[], before: readonly CheckGroup[]): MatchedChecks {
  const nowIds = new Set(now.map(({ id }) => id));
  const beforeById = new Map(before.map((group) => [group.id, group]));
  const fresh = now.filter(({ id }) => !beforeById.has(id));
  const lost = before.filter(({ id }) => !nowIds.has(id));
  const moved = matchUnique(fresh, lost, checkIdAnywhere);
  const claimed = new Set(moved.values());
  const changed = matchUnique(
    fresh.filter((group) => !moved.has(group)),
    lost.filter((group) => !claimed.has(group)),
    checkFamily,
  );
  for (const group of changed.values()) claimed.add(group);
  const pairs = now.map((group): CheckPair => {
    const partner = beforeById.get(group.id) ?? moved.get(group) ?? changed.get(group);
    return { now: group, before: partner, isChanged: changed.has(group), isMoved: moved.has(group) };
  });
  return { pairs, gone: lost.filter((group) => !claimed.has(group)) };
}

/** Partners of those whose key nobody else has on either side. */
function matchUnique(
  now: readonly CheckGroup[],
  before: readonly CheckGroup[],
  keyOf: (id: string) => string,
): ReadonlyMap<CheckGroup, CheckGroup> {
  if (now.length === 0 || before.length === 0) return new Map();
  const nowByKey = soleByKey(now, keyOf);
  const beforeByKey = soleByKey(before, keyOf);
  const partners = new Map<CheckGroup, CheckGroup>();
  for (const [key, group] of nowByKey) {
    const partner = beforeByKey.get(key);
    if (group !== undefined && partner !== undefined) partners.set(group, partner);
  }
  return partners;
}

/** Groups by key; undefined where several share one. */
function soleByKey(
  groups: readonly CheckGroup[],
  keyOf: (id: string) => string,
): ReadonlyMap<string, CheckGroup | undefined> {
  const sole = new Map<string, CheckGroup | undefined>();
  for (const group of groups) {
    const key = keyOf(group.id);
    sole.set(key, sole.has(key) ? undefined : group);
  }
  return sole;
}
