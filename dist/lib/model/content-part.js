/** The words of parts, joined. */
export function textOfParts(parts) {
    return parts.map((part) => (part.type === 'text' ? part.text : '')).join('');
}
