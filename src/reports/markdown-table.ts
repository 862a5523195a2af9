import { escapeHtml } from '../lib/escape-markdown.ts';
import { countOf } from './format-amounts.ts';

/** A GFM table of cells that are already escaped; columns of numbers stand at the right. */
export function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: ReadonlySet<string> = new Set(),
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((heading) => (numbers.has(heading) ? '---:' : '---'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}

/** A part of a text that opens on a click; the summary is plain text, the body Markdown. */
export function foldedBlock(summary: string, body: string): string {
  return `<details><summary>${escapeHtml(summary)}</summary>\n\n${body}\n\n</details>`;
}

/** The line that stands for rows left out; empty when none are. */
export function restLine(total: number, shown: number, elsewhere: string): string {
  return total > shown ? `${countOf(total - shown, 'more', 'more')} ${elsewhere}.` : '';
}

/** Joins the blocks of a text with an empty line between them; empty blocks go. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
