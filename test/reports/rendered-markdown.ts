import { Marked } from 'marked';

/** What GitHub-flavoured Markdown comes to: its HTML, and the text a reader sees outside of code. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly tags: ReadonlySet<string>;
  readonly addresses: readonly string[];
  readonly prose: string;
}

/** Renders Markdown and takes the result apart. */
export function renderMarkdown(markdown: string): RenderedMarkdown {
  const html = new Marked({ gfm: true, async: false }).parse(markdown) as string;
  return {
    html,
    tags: new Set([...html.matchAll(/<\/?([a-zA-Z!][\w-]*)/g)].map(([, tag]) => tag ?? '')),
    addresses: [...html.matchAll(/<[a-z]+ [^>]*(?:href|src)="([^"]*)"/g)].map(([, address]) => address ?? ''),
    prose: html
      .replaceAll(/<(pre|code)\b[^>]*>[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  };
}

/** Whether a text holds characters a reader cannot see, line ends aside. */
export function hasHiddenCharacters(text: string): boolean {
  return /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\ufeff]/u.test(text.replaceAll('\n', ''));
}

/** The parts of a text that would spill over were they left open: fences, folds, rows of tables. */
export function unbalancedParts(markdown: string): readonly string[] {
  const { lines, isOpen } = linesOutsideFences(markdown);
  return [...(isOpen ? ['fence'] : []), ...openFolds(lines), ...brokenRows(lines)];
}

function linesOutsideFences(markdown: string): {
  readonly lines: readonly string[];
  readonly isOpen: boolean;
} {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.split('\n')) {
    if (fence === undefined) {
      fence = /^(?: {2})?(`{3,})/.exec(line)?.[1];
      lines.push(line);
    } else if (line.trim() === fence) fence = undefined;
  }
  return { lines, isOpen: fence !== undefined };
}

function openFolds(lines: readonly string[]): readonly string[] {
  let depth = 0;
  const wrong = lines.filter((line) => {
    if (line.startsWith('<details>')) depth++;
    if (line.startsWith('</details>')) depth--;
    return depth < 0 || depth > 1;
  });
  return depth === 0 ? wrong : [...wrong, 'details'];
}

function brokenRows(lines: readonly string[]): readonly string[] {
  const columns = (line = '') =>
    line.startsWith('| ') ? line.replaceAll('\\|', '').split('|').length : undefined;
  return lines.filter((line, index) => {
    const width = columns(line);
    const before = columns(lines[index - 1]);
    return width !== undefined && (!line.endsWith(' |') || (before !== undefined && before !== width));
  });
}
