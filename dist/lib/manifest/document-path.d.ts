import type { DocumentPath } from './loaded-arena.ts';
/** `spec.turns[2].assertions[0].type` from its parts; keys that are not plain words are quoted in brackets. */
export declare function formatDocumentPath(path: DocumentPath): string;
/** The value at a path of a parsed document, or undefined where there is none. */
export declare function valueAt(document: unknown, path: DocumentPath): unknown;
