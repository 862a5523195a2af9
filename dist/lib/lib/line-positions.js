/** Tells where an offset of a text lies. The text is searched for its lines when the first place is asked for. */
export function createLinePositions(text) {
    let starts;
    return (offset) => {
        starts ??= lineStartsOf(text);
        const bounded = Math.max(0, Math.min(offset, text.length));
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((starts[middle] ?? 0) <= bounded)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: bounded - (starts[low] ?? 0) + 1 };
    };
}
function lineStartsOf(text) {
    const starts = [0];
    for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
        starts.push(index + 1);
    }
    return starts;
}
