import type { Problem } from '../model/problem.ts';
import { formatDocumentPath } from './document-path.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';

/** What there is to say about a place; an error unless it says otherwise. */
export interface Finding {
  readonly severity?: Problem['severity'];
  readonly code: string;
  readonly message: string;
  readonly hint?: string | undefined;
  /** Point at the key instead of its value. */
  readonly key?: boolean;
}

/** A problem at a path of a source; the hint names the anchor it came in through. */
export function problemAt(source: SourceFile, path: DocumentPath, finding: Finding): Problem {
  const anchor = source.anchorAt(path);
  const origin = anchor === undefined ? [] : [`It comes from the anchor &${anchor}.`];
  const hints = [...(finding.hint === undefined ? [] : [finding.hint]), ...origin];
  return {
    severity: finding.severity ?? 'error',
    code: finding.code,
    location: source.locate(path, finding.key === undefined ? {} : { key: finding.key }),
    path: formatDocumentPath(path),
    message: finding.message,
    ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
  };
}

/** "Did you mean …?" when a near word is known, else the list of what is, else undefined. */
export function suggestionOf(near: string | undefined, known: Iterable<string>): string | undefined {
  if (near !== undefined) return `Did you mean "${near}"?`;
  const words = [...known];
  return words.length === 0 ? undefined : `Known: ${words.join(', ')}.`;
}
