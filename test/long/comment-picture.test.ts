import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromiumPath, openComment } from '../../scripts/render-comment.mjs';

const hasChromium = existsSync(chromiumPath);
if (!hasChromium && process.env.ARENA_REQUIRE_ALL)
  throw new Error(`Chromium is required at ${chromiumPath}.`);
const note = hasChromium ? '' : ` (skipped: install Debian's chromium)`;

const golden = (name: string) => readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8');

describe.skipIf(!hasChromium)(`comments in a browser${note}`, () => {
  it.each([
    'example-comment.md',
    'calm/comment.md',
    'no-baseline/comment.md',
    'regression/comment.md',
    'rich/comment.md',
  ])('%s fits its column, loads nothing, and says the verdict first', async (name) => {
    await openComment(golden(name), async (page) => {
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const column = page.locator('.markdown-body');
      const { scrollWidth, clientWidth } = await column.evaluate((element) => ({
        scrollWidth: element.scrollWidth,
        clientWidth: element.clientWidth,
      }));
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      expect(await column.locator('> *').first().innerText()).toMatch(/^Arena (passed|failed|neutral):/);
      const scripts = await column.locator('script, img, iframe, a[href*="evil"]').count();
      expect(scripts).toBe(0);
      const tooWide = await column
        .locator('table')
        .evaluateAll(
          (tables) =>
            tables.filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0)).length,
        );
      expect(tooWide).toBe(0);
      expect(requests).toEqual([]);
    });
  });
});
