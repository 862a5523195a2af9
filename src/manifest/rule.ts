import { nearestWord } from '../lib/nearest-word.ts';
import type { Problem } from '../model/problem.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import { problemAt, suggestionOf } from './problem-at.ts';

/** A problem when a word is not among those known; nothing for an absent or blank one. */
export function checkWord(
  source: SourceFile,
  path: DocumentPath,
  word: string | undefined,
  known: readonly string[],
  severity: Problem['severity'] = 'error',
): readonly Problem[] {
  if (word === undefined || word === '' || known.includes(word)) return [];
  const key = String(path.findLast((part) => typeof part === 'string'));
  return [
    problemAt(source, path, {
      severity,
      code: 'unknown-word',
      message: `"${key}" cannot be "${word}".`,
      hint: suggestionOf(nearestWord(word, known), known),
    }),
  ];
}

/** What a reference means, for its message. */
export interface ReferenceTarget {
  /** What is missing, such as "provider". */
  readonly noun: string;
  readonly known: readonly string[];
  readonly severity?: Problem['severity'];
  /** False when a file could not be read, so that nothing can be said. */
  readonly isComplete?: boolean;
}

/** A problem when nothing of that name exists; nothing for a blank name. */
export function checkReference(
  source: SourceFile,
  path: DocumentPath,
  name: string | undefined,
  { noun, known, severity = 'error', isComplete = true }: ReferenceTarget,
): readonly Problem[] {
  if (name === undefined || name === '' || known.includes(name) || !isComplete) return [];
  return [
    problemAt(source, path, {
      severity,
      code: 'unknown-reference',
      message: `There is no ${noun} "${name}".`,
      hint: suggestionOf(nearestWord(name, known), known) ?? `The arena defines no ${noun} at all.`,
    }),
  ];
}

/** Problems at the entries of a list whose name came before. */
export function checkUnique(
  source: SourceFile,
  listPath: DocumentPath,
  key: string,
  names: readonly (string | undefined)[],
): readonly Problem[] {
  return names.flatMap((name, index) => {
    const first = names.indexOf(name);
    if (name === undefined || name === '' || first === index) return [];
    const { line } = source.locate([...listPath, first, key]);
    return problemAt(source, [...listPath, index, key], {
      code: 'duplicate-name',
      message: `"${name}" is taken already in line ${line}.`,
      hint: `Give each entry its own "${key}".`,
    });
  });
}
