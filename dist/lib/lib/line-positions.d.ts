/** A place in a text, both counted from 1; columns count UTF-16 code units. */
export interface LinePosition {
    readonly line: number;
    readonly column: number;
}
/** Tells where an offset of a text lies. The text is searched for its lines when the first place is asked for. */
export declare function createLinePositions(text: string): (offset: number) => LinePosition;
