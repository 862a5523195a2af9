import { escapeHtml } from "../lib/escape-markdown.js";
import { countOf } from "./format-amounts.js";
/** A GFM table of cells that are already escaped; columns of numbers stand at the right. */
export function markdownTable(headings, rows, numbers = new Set()) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const rule = headings.map((heading) => (numbers.has(heading) ? '---:' : '---'));
    return [line(headings), line(rule), ...rows.map(line)].join('\n');
}
/** A part of a text that opens on a click; the summary is plain text, the body Markdown. */
export function foldedBlock(summary, body) {
    return `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}
/** The line that stands for rows left out; empty when none are. */
export function restLine(total, shown, elsewhere) {
    return total > shown ? `${countOf(total - shown, 'more', 'more')} ${elsewhere}.` : '';
}
/** Joins the blocks of a text with an empty line between them; empty blocks go. */
export function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
