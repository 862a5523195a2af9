/**
 * Text for a terminal or a workflow log: escape sequences are dropped, hidden characters shown, and what the
 * runner of GitHub Actions would take for a command is broken by a space.
 */
export declare function escapeTerminal(text: string): string;
