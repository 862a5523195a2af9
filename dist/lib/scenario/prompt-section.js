/** A part of a prompt between tags of its name. */
export function promptSection(name, lines) {
    return [`<${name}>`, ...lines, `</${name}>`].join('\n');
}
