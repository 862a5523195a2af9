/** A part of a prompt between tags of its name. */
export declare function promptSection(name: string, lines: readonly string[]): string;
