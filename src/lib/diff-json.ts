import { canonicalJson, isJsonObject, type JsonValue } from './json.ts';

/** A place of a JSON value that is not what it was. */
export interface JsonChange {
  /** Such as `order.items[0].sku`; empty for the value as a whole. */
  readonly path: string;
  /** Canonical JSON; absent where there was nothing. */
  readonly before?: string;
  readonly now?: string;
}

/** Levels below which a value is compared as a whole. */
const MOST_LEVELS = 20;
/** Changes beyond which the value is shown as a whole. */
const MOST_CHANGES = 100;

/** Where two JSON values differ, in the order of sorted keys; a value that differs everywhere is one change. */
export function diffJson(before: JsonValue, now: JsonValue): readonly JsonChange[] {
  const changes: JsonChange[] = [];
  collect({ path: '', before, now, levels: MOST_LEVELS }, changes);
  return changes.length > MOST_CHANGES ? [whole('', before, now)] : changes;
}

function collect(
  place: { path: string; before: JsonValue | undefined; now: JsonValue | undefined; levels: number },
  changes: JsonChange[],
): void {
  const { path, before, now, levels } = place;
  if (changes.length > MOST_CHANGES || canonicalJson(before) === canonicalJson(now)) return;
  const below = (key: string, old: JsonValue | undefined, fresh: JsonValue | undefined) =>
    collect({ path: key, before: old, now: fresh, levels: levels - 1 }, changes);
  if (levels > 0 && isJsonObject(before) && isJsonObject(now)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
    for (const key of keys) below(keyPath(path, key), own(before, key), own(now, key));
  } else if (levels > 0 && Array.isArray(before) && Array.isArray(now)) {
    const length = Math.max(before.length, now.length);
    for (let index = 0; index < length && changes.length <= MOST_CHANGES; index++)
      below(`${path}[${index}]`, before[index], now[index]);
  } else changes.push(whole(path, before, now));
}

function own(value: { readonly [key: string]: JsonValue }, key: string): JsonValue | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function keyPath(path: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function whole(path: string, before: JsonValue | undefined, now: JsonValue | undefined): JsonChange {
  return {
    path,
    ...(before === undefined ? {} : { before: canonicalJson(before) }),
    ...(now === undefined ? {} : { now: canonicalJson(now) }),
  };
}
