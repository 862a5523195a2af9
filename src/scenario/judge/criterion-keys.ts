const LONGEST_KEY = 70;

/** A criterion and the name it goes by in the judge's verdict. */
export interface KeyedCriterion {
  readonly key: string;
  readonly criterion: string;
}

/** Gives every criterion a key of its own, made of its words; those that would be the same are numbered. */
export function keyCriteria(criteria: readonly string[]): readonly KeyedCriterion[] {
  const taken = new Set<string>();
  return criteria.map((criterion) => {
    const key = freeKey(plainKey(criterion), taken);
    taken.add(key);
    return { key, criterion };
  });
}

function plainKey(criterion: string): string {
  const key = criterion
    .replaceAll("'", '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '_');
  return key.slice(0, LONGEST_KEY) || 'criterion';
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 2, candidate = key; ; number++) {
    if (!taken.has(candidate)) return candidate;
    const suffix = `_${number}`;
    candidate = `${key.slice(0, LONGEST_KEY - suffix.length)}${suffix}`;
  }
}
