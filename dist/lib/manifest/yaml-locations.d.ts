import { type Alias, type Node } from 'yaml';
import type { DocumentPath } from './loaded-arena.ts';
/** Where a path of a document leads. */
export interface FoundNode {
    /** The value as written: an alias stays an alias. Undefined where nothing stands. */
    readonly node: Node | undefined;
    /** The key before it, in a mapping. */
    readonly key: Node | undefined;
    /** The innermost anchor the path went through. */
    readonly anchor: string | undefined;
    /** How many parts of the path could be followed. */
    readonly depth: number;
}
/** Follows a path through aliases and merge keys as far as it leads. */
export declare function createNodeFinder(root: Node | null, targets: ReadonlyMap<Alias, Node>): (path: DocumentPath) => FoundNode;
