import { nearestWord } from './nearest-word.ts';

/** An immutable look-up by name, made from an explicit list. */
export interface Registry<T> {
  /** The noun used in messages, such as "check". */
  readonly noun: string;
  readonly names: readonly string[];
  readonly entries: readonly T[];
  get(name: string): T | undefined;
  /** The known name nearest to a misspelt one. */
  suggest(name: string): string | undefined;
}

/** Builds a registry; two entries that claim one name are a programming error. */
export function createRegistry<T>(
  noun: string,
  entries: readonly T[],
  namesOf: (entry: T) => readonly string[],
): Registry<T> {
  const byName = new Map<string, T>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      if (byName.has(name)) {
        throw new Error(`Two entries of the ${noun} registry are called "${name}".`);
      }
      byName.set(name, entry);
    }
  }
  const names = [...byName.keys()];
  return {
    noun,
    names,
    entries,
    get: (name) => byName.get(name),
    suggest: (name) => nearestWord(name, names),
  };
}
