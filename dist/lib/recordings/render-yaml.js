import { Document, Scalar, visit } from 'yaml';
/** Characters that editors, terminals or parsers change or hide; escapes keep them. */
const FRAGILE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;
/** Those that JSON leaves as they are. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cn}\u0080-\u009F\u2028\u2029]/gu;
/** Renders a value as YAML whose every text is read back as it was; those of several lines stand as blocks. */
export function renderYaml(value) {
    const document = new Document(value, { aliasDuplicateObjects: false });
    visit(document, {
        Scalar(_key, scalar) {
            if (typeof scalar.value !== 'string')
                return;
            const style = styleOf(scalar.value);
            if (style !== undefined)
                scalar.type = style;
        },
    });
    const text = document.toString({ lineWidth: 0, doubleQuotedAsJSON: true });
    // All of these stand between double quotes by now.
    return text.replace(UNSEEN, escapeCharacter);
}
function escapeCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
}
/** How a text is written; undefined leaves it to the library. */
function styleOf(text) {
    // Unquoted, it would merge mappings.
    if (text === '<<')
        return Scalar.QUOTE_DOUBLE;
    if (FRAGILE.test(text.replaceAll('\n', '')))
        return Scalar.QUOTE_DOUBLE;
    if (!text.includes('\n'))
        return undefined;
    const isPlainBlock = /^\S/.test(text) && !/[^\S\n](?:\n|$)/.test(text);
    return isPlainBlock ? Scalar.BLOCK_LITERAL : Scalar.QUOTE_DOUBLE;
}
