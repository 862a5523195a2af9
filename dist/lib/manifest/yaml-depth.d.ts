/**
 * Where a text nests too deeply to be parsed safely, as an offset; undefined when it does not. Brackets in texts count
 * too, so this is a coarse measure.
 */
export declare function findExcessiveDepth(text: string): number | undefined;
