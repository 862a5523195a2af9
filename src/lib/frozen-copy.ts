import { copyPlain } from './copy-plain.ts';

/** A copy of plain data that nobody can change, at any depth; later changes of the original do not reach it. */
export function frozenCopy<T>(value: T): T {
  return freeze(copyPlain(value));
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const entry of Object.values(value)) freeze(entry);
  return Object.freeze(value);
}
