import { boundDepth } from './bound-depth.ts';
import { isJsonObject, type JsonValue } from './json.ts';

/** Deeper values are cut; nothing that is written down sensibly goes there. */
const MAX_DEPTH = 100;

/** The value with every text in it, keys included, passed through a function that takes secrets out. */
export function concealJson(value: JsonValue, conceal: (text: string) => string): JsonValue {
  return concealed(boundDepth(value, MAX_DEPTH), conceal);
}

function concealed(value: JsonValue, conceal: (text: string) => string): JsonValue {
  if (typeof value === 'string') return conceal(value);
  if (Array.isArray(value)) return value.map((entry: JsonValue) => concealed(entry, conceal));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [conceal(key), concealed(entry, conceal)]),
  );
}
