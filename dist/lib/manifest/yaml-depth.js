/** No manifest nests deeper; parsers run out of stack, and V8 can bring the process down, long after it. */
const DEEPEST = 500;
const COMPACT_LISTS = new RegExp(`^[ \\t]*(?:[-?][ \\t]+){${DEEPEST}}`, 'm');
/**
 * Where a text nests too deeply to be parsed safely, as an offset; undefined when it does not. Brackets in texts count
 * too, so this is a coarse measure.
 */
export function findExcessiveDepth(text) {
    const lists = COMPACT_LISTS.exec(text);
    if (lists !== null)
        return lists.index;
    let depth = 0;
    for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > DEEPEST)
            return index;
    }
    return undefined;
}
