import { formatDocumentPath } from "./document-path.js";
/** A problem at a path of a source; the hint names the anchor it came in through. */
export function problemAt(source, path, finding) {
    const anchor = source.anchorAt(path);
    const origin = anchor === undefined ? [] : [`It comes from the anchor &${anchor}.`];
    const hints = [...(finding.hint === undefined ? [] : [finding.hint]), ...origin];
    return {
        severity: finding.severity ?? 'error',
        code: finding.code,
        location: source.locate(path, finding.key === undefined ? {} : { key: finding.key }),
        path: formatDocumentPath(path),
        message: finding.message,
        ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
    };
}
/** "Did you mean …?" when a near word is known, else the list of what is, else undefined. */
export function suggestionOf(near, known) {
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    const words = [...known];
    return words.length === 0 ? undefined : `Known: ${words.join(', ')}.`;
}
