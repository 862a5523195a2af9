const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** What XML 1.0 has no way to write, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Text for the content of an XML element; characters XML cannot hold are shown as `\x1b` or `\ufffe`. */
export function escapeXml(text) {
    return text
        .replace(FORBIDDEN, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return code < 0x100
            ? `\\x${code.toString(16).padStart(2, '0')}`
            : `\\u${code.toString(16).padStart(4, '0')}`;
    })
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
        .replaceAll('\r', '&#13;');
}
/** Text for an XML attribute; line breaks survive as references. */
export function escapeXmlAttribute(text) {
    return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
