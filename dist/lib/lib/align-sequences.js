/** Cells of the table up to which the best alignment is looked for; longer sequences are taken by order. */
const MOST_CELLS = 40_000;
/**
 * Puts two sequences side by side, in order, so that the scores of the pairs add up to the most. Entries with a score
 * of 0 are never a pair.
 */
export function alignSequences(before, now, score) {
    if (before.length * now.length > MOST_CELLS)
        return alignByOrder(before, now);
    const table = bestScores(before, now, score);
    const best = (row, column) => table[row]?.[column] ?? 0;
    const pairs = [];
    let [row, column] = [0, 0];
    while (row < before.length && column < now.length) {
        const [old, fresh] = [before[row], now[column]];
        const gain = score(old, fresh);
        if (gain > 0 && best(row, column) === gain + best(row + 1, column + 1)) {
            pairs.push({ before: old, now: fresh });
            row++;
            column++;
        }
        else if (best(row, column) === best(row + 1, column)) {
            pairs.push({ before: old });
            row++;
        }
        else {
            pairs.push({ now: fresh });
            column++;
        }
    }
    return [
        ...pairs,
        ...before.slice(row).map((entry) => ({ before: entry })),
        ...now.slice(column).map((entry) => ({ now: entry })),
    ];
}
/** The most that the rest of both sequences can score, by where the rest begins. */
function bestScores(before, now, score) {
    const rows = Array.from({ length: before.length + 1 }, () => new Array(now.length + 1).fill(0));
    for (let row = before.length - 1; row >= 0; row--) {
        const [cells, below] = [rows[row] ?? [], rows[row + 1] ?? []];
        for (let column = now.length - 1; column >= 0; column--) {
            const gain = score(before[row], now[column]);
            const paired = gain > 0 ? gain + (below[column + 1] ?? 0) : 0;
            cells[column] = Math.max(paired, below[column] ?? 0, cells[column + 1] ?? 0);
        }
    }
    return rows;
}
function alignByOrder(before, now) {
    const shared = Math.min(before.length, now.length);
    return [
        ...before.slice(0, shared).map((old, index) => ({ before: old, now: now[index] })),
        ...before.slice(shared).map((old) => ({ before: old })),
        ...now.slice(shared).map((fresh) => ({ now: fresh })),
    ];
}
