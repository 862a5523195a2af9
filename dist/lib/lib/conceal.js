/** What stands where a secret stood. */
export const CONCEALED = '[REDACTED]';
/** Shorter values would tear holes in innocent words. */
const SHORTEST_SECRET = 4;
/** Creates a concealer of the secrets that are long enough to be told from words. */
export function createConcealer(secrets) {
    const worthHiding = [...secrets].filter((secret) => secret.length >= SHORTEST_SECRET);
    // JSON escapes some characters of a secret, so both spellings are looked for; the longest first.
    const spellings = worthHiding.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
    const ordered = [...new Set(spellings)].sort((a, b) => b.length - a.length);
    if (ordered.length === 0)
        return { conceal: (text) => text, openStream: openPlainStream };
    const pattern = new RegExp(ordered.map(escapePattern).join('|'), 'g');
    const conceal = (text) => text.replace(pattern, CONCEALED);
    return { conceal, openStream: () => openStream(ordered, pattern) };
}
/** A literal for a pattern. */
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
function openPlainStream() {
    return { push: (piece) => piece, end: () => '' };
}
/** Shows what no secret can begin in any more, and holds back the rest. */
function openStream(secrets, pattern) {
    let held = '';
    const show = (isLast) => {
        let shown = '';
        for (;;) {
            const match = held.search(pattern);
            const unfinished = isLast ? held.length : unfinishedFrom(held, secrets);
            if (match < 0 || unfinished <= match) {
                shown += held.slice(0, unfinished);
                held = held.slice(unfinished);
                return shown;
            }
            shown += held.slice(0, match) + CONCEALED;
            held = held.slice(match).replace(firstOf(pattern), '');
        }
    };
    return {
        push(piece) {
            held += piece;
            return show(false);
        },
        end: () => show(true),
    };
}
function firstOf(pattern) {
    return new RegExp(pattern.source);
}
/** Where a secret begins that the text may go on with; the length of the text when there is none. */
function unfinishedFrom(text, secrets) {
    const longest = secrets[0]?.length ?? 0;
    for (let start = Math.max(0, text.length - longest + 1); start < text.length; start++) {
        const end = text.slice(start);
        if (secrets.some((secret) => secret.length > end.length && secret.startsWith(end)))
            return start;
    }
    return text.length;
}
