// Renders a comment as GitHub shows it: GFM by marked, GitHub's published style sheet, a real Chromium.
// `node scripts/render-comment.mjs comment.md picture.png` writes a picture; tests import `openComment`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const styles = readFileSync(require.resolve('github-markdown-css/github-markdown-light.css'), 'utf8');

export const chromiumPath = '/usr/bin/chromium';

/** The page a comment makes: 780 pixels wide, as in a pull request. */
export function commentPage(markdown) {
  return `<!doctype html><meta charset="utf-8"><style>${styles}
    body { margin: 0; padding: 16px; background: #fff; }
    .comment { width: 780px; border: 1px solid #d0d7de; border-radius: 6px; font-family: "DejaVu Sans", sans-serif; }
    .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; font-size: 14px; color: #59636e; }
    .markdown-body { padding: 16px; font-family: inherit; font-size: 14px; }
  </style><div class="comment"><div class="head"><b>github-actions</b> bot commented</div>
  <div class="markdown-body">${marked.parse(markdown, { gfm: true })}</div></div>`;
}

/** Opens an empty page in Chromium and hands it to `use`; the browser is closed afterwards. */
export async function openPage(options, use) {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    return await use(await browser.newPage(options));
  } finally {
    await browser.close();
  }
}

/** Opens a comment in Chromium and hands the page to `use`. */
export async function openComment(markdown, use) {
  return openPage({ viewport: { width: 814, height: 600 }, deviceScaleFactor: 2 }, async (page) => {
    await page.setContent(commentPage(markdown));
    return use(page);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [input, output] = process.argv.slice(2);
  await openComment(readFileSync(input, 'utf8'), (page) =>
    page.locator('.comment').screenshot({ path: output }),
  );
}
