/** A GFM table of cells that are already escaped; columns of numbers stand at the right. */
export declare function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[], numbers?: ReadonlySet<string>): string;
/** A part of a text that opens on a click; the summary is plain text, the body Markdown. */
export declare function foldedBlock(summary: string, body: string): string;
/** The line that stands for rows left out; empty when none are. */
export declare function restLine(total: number, shown: number, elsewhere: string): string;
/** Joins the blocks of a text with an empty line between them; empty blocks go. */
export declare function joinBlocks(blocks: readonly string[]): string;
