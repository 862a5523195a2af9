import type { Problem } from '../model/problem.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
/** A problem when a word is not among those known; nothing for an absent or blank one. */
export declare function checkWord(source: SourceFile, path: DocumentPath, word: string | undefined, known: readonly string[], severity?: Problem['severity']): readonly Problem[];
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
export declare function checkReference(source: SourceFile, path: DocumentPath, name: string | undefined, { noun, known, severity, isComplete }: ReferenceTarget): readonly Problem[];
/** Problems at the entries of a list whose name came before. */
export declare function checkUnique(source: SourceFile, listPath: DocumentPath, key: string, names: readonly (string | undefined)[]): readonly Problem[];
