import { describe, expect, test } from 'vitest';
import { countControls, focusedControl, openEverything, structureFacts, weakContrasts } from './in-page.mjs';
import { chromiumNote, hasChromium, openReport, pages, regression, rich } from './opened-report.ts';

describe.skipIf(!hasChromium)(`the HTML report is open to everybody${chromiumNote}`, () => {
  test('the tab key reaches every control, visibly, and the first one skips to the content', async () => {
    await openReport(regression, async ({ page }) => {
      const wanted = await page.evaluate(countControls);
      const reached = new Map<number, string>();
      for (let count = 0; count < wanted * 2; count += 1) {
        await page.keyboard.press('Tab');
        const control = await page.evaluate(focusedControl);
        if (control === undefined) break;
        expect(control.outline).not.toBe('none');
        reached.set(control.place, control.text);
      }
      expect([...reached.values()][0]).toBe('Skip to the content');
      expect(reached.size).toBeGreaterThanOrEqual(wanted);
    });
  });

  test.each(pages)('%s: has names, landmarks and headings in order', async (_name, text) => {
    await openReport(text, async ({ page }) => {
      await page.evaluate(openEverything);
      const { levels, landmarks, language, ...wrong } = await page.evaluate(structureFacts);
      expect(wrong).toEqual({ nameless: 0, unlabelled: 0, poorTables: 0, silentPictures: 0 });
      expect(language).toBe('en');
      expect(landmarks).toEqual([1, 1, 1, 1, 1, 1]);
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    });
  });

  test.each(['light', 'dark'] as const)(
    'text has a contrast of 4.5 in the %s scheme',
    async (colorScheme) => {
      await openReport(
        rich,
        async ({ page }) => {
          await page.evaluate(openEverything);
          const { seen, weak, isDark } = await page.evaluate(weakContrasts);
          expect(seen).toBeGreaterThan(20);
          expect(weak).toEqual([]);
          expect(isDark).toBe(colorScheme === 'dark');
        },
        { colorScheme },
      );
    },
  );
});
