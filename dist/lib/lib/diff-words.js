/** Edits up to which the shortest way from one text to the other is looked for; memory grows with their square. */
const MOST_EDITS = 400;
/** Scripts written without spaces: one sign at a time. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}';
const WORDS = new RegExp(`\\s+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+|[^\\s]`, 'gu');
/**
 * The difference of two texts by words: pieces that are the same or removed make `before`, pieces that are the same or
 * added make `now`. Texts that would take more than `budget` comparisons are replaced as a whole between their common
 * beginning and end.
 */
export function diffWords(before, now, budget) {
    if (before === now)
        return { pieces: joined([{ kind: 'same', text: now }]), work: 0 };
    // Splitting into words is work as well.
    const size = before.length + now.length;
    if (size > budget)
        return { pieces: replaced(before, now), work: 0 };
    const [left, right] = [before.match(WORDS) ?? [], now.match(WORDS) ?? []];
    const head = commonHead(left, right);
    const tail = commonTail(left, right, head);
    const [oldWords, newWords] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
    const { edits, work } = shortestEdits(oldWords, newWords, budget - size);
    const pieces = withoutIslands(joined([
        { kind: 'same', text: left.slice(0, head).join('') },
        ...(edits ?? replaced(oldWords.join(''), newWords.join(''))),
        { kind: 'same', text: left.slice(left.length - tail).join('') },
    ]));
    return { pieces, work: size + work };
}
function replaced(before, now) {
    return joined([
        { kind: 'removed', text: before },
        { kind: 'added', text: now },
    ]);
}
function commonHead(left, right) {
    let length = 0;
    while (length < left.length && left[length] === right[length])
        length++;
    return length;
}
function commonTail(left, right, head) {
    const most = Math.min(left.length, right.length) - head;
    let length = 0;
    while (length < most && left[left.length - 1 - length] === right[right.length - 1 - length])
        length++;
    return length;
}
/** The greedy algorithm of Myers (1986); no edits where it would take too many or too much work. */
function shortestEdits(left, right, budget) {
    const trace = [];
    const most = Math.min(MOST_EDITS, left.length + right.length);
    let work = 0;
    for (let edits = 0; edits <= most && work <= budget; edits++) {
        const row = new Int32Array(2 * edits + 3).fill(-1);
        trace.push(row);
        for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
            const start = edits === 0 ? 0 : step(trace, edits, diagonal).start;
            let reached = start;
            while (reached < left.length && left[reached] === right[reached - diagonal])
                reached++;
            work += reached - start + 1;
            row[diagonal + edits + 1] = reached;
            if (reached >= left.length && reached - diagonal >= right.length)
                return { edits: walkBack(trace, left, right), work };
        }
    }
    return { work };
}
/** Where a diagonal is entered from the row before: by a removal from the one below, or by an addition from the one above. */
function step(trace, edits, diagonal) {
    const row = trace[edits - 1];
    const at = (k) => row?.[k + edits] ?? -1;
    const [removal, addition] = [at(diagonal - 1), at(diagonal + 1)];
    const isRemoval = diagonal === edits || (diagonal !== -edits && removal >= addition);
    return { start: isRemoval ? removal + 1 : addition, isRemoval };
}
function walkBack(trace, left, right) {
    const pieces = [];
    let [x, y] = [left.length, right.length];
    for (let edits = trace.length - 1; edits >= 0; edits--) {
        const diagonal = x - y;
        const { start, isRemoval } = edits === 0 ? { start: 0, isRemoval: false } : step(trace, edits, diagonal);
        for (; x > start; x--, y--)
            pieces.push({ kind: 'same', text: left[x - 1] ?? '' });
        if (edits === 0)
            break;
        if (isRemoval) {
            x--;
            pieces.push({ kind: 'removed', text: left[x] ?? '' });
        }
        else {
            y--;
            pieces.push({ kind: 'added', text: right[y] ?? '' });
        }
    }
    return pieces.reverse();
}
/** Neighbours of one kind become one piece; between two pieces that stayed, what went comes before what came. */
function joined(pieces) {
    const result = [];
    let [removed, added, same] = [[], [], []];
    const flush = () => {
        const parts = { same, removed, added };
        for (const kind of ['same', 'removed', 'added']) {
            const text = parts[kind].join('');
            if (text !== '')
                result.push({ kind, text });
        }
        [removed, added, same] = [[], [], []];
    };
    for (const { kind, text } of pieces) {
        if (kind === 'same' && removed.length + added.length > 0)
            flush();
        ({ same, removed, added })[kind].push(text);
    }
    flush();
    return result;
}
/** White space alone between two changes is a part of both: a change of three words reads as one. */
function withoutIslands(pieces) {
    const isChange = (piece) => piece !== undefined && piece.kind !== 'same';
    return joined(pieces.flatMap((piece, index) => piece.kind === 'same' &&
        piece.text.trim() === '' &&
        isChange(pieces[index - 1]) &&
        isChange(pieces[index + 1])
        ? replaced(piece.text, piece.text)
        : [piece]));
}
