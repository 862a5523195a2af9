import { stripVTControlCharacters } from 'node:util';
import { escapeHidden } from "./escape-hidden.js";
/**
 * Text for a terminal or a workflow log: escape sequences are dropped, hidden characters shown, and what the
 * runner of GitHub Actions would take for a command is broken by a space.
 */
export function escapeTerminal(text) {
    return escapeHidden(stripVTControlCharacters(text))
        .replaceAll('##[', '# #[')
        .replace(/^([^\S\n]*):(?=:)/gm, '$1: ');
}
