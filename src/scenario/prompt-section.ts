/** A part of a prompt between tags of its name. */
export function promptSection(name: string, lines: readonly string[]): string {
  return [`<${name}>`, ...lines, `</${name}>`].join('\n');
}
