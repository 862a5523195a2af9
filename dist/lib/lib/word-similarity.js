/** How alike two texts are by the words they share: the cosine of their word counts, from 0 to 1. Case counts not. */
export function wordSimilarity(left, right) {
    const leftCounts = countWords(left);
    const rightCounts = countWords(right);
    let shared = 0;
    for (const [word, count] of leftCounts)
        shared += count * (rightCounts.get(word) ?? 0);
    return shared === 0 ? 0 : Math.min(1, shared / (lengthOf(leftCounts) * lengthOf(rightCounts)));
}
function countWords(text) {
    const counts = new Map();
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
}
function lengthOf(counts) {
    return Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
}
