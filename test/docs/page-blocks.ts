import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A fenced block of a page. */
export interface PageBlock {
  readonly language: string;
  readonly text: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** The heading it stands under. */
  readonly heading: string;
}

const ROOT = new URL('../../', import.meta.url);

/** The repository's own directory. */
export const ROOT_DIRECTORY = fileURLToPath(ROOT);

/** The fenced blocks of a page of the repository, in order. */
export async function readBlocks(page: string): Promise<readonly PageBlock[]> {
  const lines = (await readFile(new URL(page, ROOT), 'utf8')).split('\n');
  const blocks: PageBlock[] = [];
  let heading = '';
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const fence = /^```(\w*)$/.exec(line);
    if (fence === null) {
      if (open !== undefined) open.lines.push(line);
      else if (line.startsWith('#')) heading = line.replace(/^#+ */, '');
    } else if (open === undefined) open = { language: fence[1] ?? '', line: index + 1, lines: [] };
    else {
      blocks.push({ language: open.language, text: `${open.lines.join('\n')}\n`, line: open.line, heading });
      open = undefined;
    }
  }
  return blocks;
}
