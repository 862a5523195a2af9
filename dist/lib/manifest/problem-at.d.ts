import type { Problem } from '../model/problem.ts';
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
export declare function problemAt(source: SourceFile, path: DocumentPath, finding: Finding): Problem;
/** "Did you mean …?" when a near word is known, else the list of what is, else undefined. */
export declare function suggestionOf(near: string | undefined, known: Iterable<string>): string | undefined;
