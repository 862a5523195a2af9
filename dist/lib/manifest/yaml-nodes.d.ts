import { type Alias, type Document, type Node, type Pair } from 'yaml';
/** Something YAML allows but no manifest can mean. */
export interface NodeFault {
    readonly code: 'unknown-anchor' | 'circular-alias' | 'excessive-aliases' | 'non-string-key' | 'duplicate-key' | 'bad-merge';
    /** Offset in the text. */
    readonly offset: number;
    readonly message: string;
    readonly hint: string;
    /** Set where the rest of the document can be read all the same. */
    readonly isSurvivable?: true;
}
/** What one walk over a document finds. */
export interface NodeInspection {
    readonly faults: readonly NodeFault[];
    /** What each alias stands for. */
    readonly targets: ReadonlyMap<Alias, Node>;
}
/** Whether a pair is a merge, `<<: *anchor`. */
export declare function isMergePair(pair: Pair): boolean;
/**
 * Finds aliases that lead nowhere or back to themselves, keys that are not texts or are written twice, and documents that
 * explode. `text` is what the document was read from.
 */
export declare function inspectNodes(document: Document.Parsed, text: string, options: {
    readonly integerKeys: boolean;
}): NodeInspection;
