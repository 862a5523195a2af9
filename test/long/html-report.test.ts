import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  makeCheck,
  makeFailure,
  makeMessage,
  makeResult,
  makeRun,
} from '../fixtures/results/build-result.ts';
import { announcePrint, countHighlights, focusedPlace, openEverything, overflow } from './in-page.mjs';
import { chromiumNote, hasChromium, openReport, pages, renderReport, rich } from './opened-report.ts';

const shownRuns = (page: Page) => page.locator('.run:not([hidden])').count();
const isOpen = (page: Page, place: number) => page.locator('.run > details').nth(place).getAttribute('open');

describe.skipIf(!hasChromium)(`the HTML report in a browser${chromiumNote}`, () => {
  test.each(pages)(
    '%s: loads nothing, complains of nothing, and fits wide and narrow',
    async (_name, text) => {
      for (const width of [1100, 390]) {
        await openReport(
          text,
          async ({ page, incidents }) => {
            await page.evaluate(openEverything);
            expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
            expect(incidents).toEqual([]);
          },
          { width },
        );
      }
    },
  );

  test('its policy stops what is not its own', async () => {
    const foreign =
      '<script>document.title = "taken"</script><img src="https://evil.example/p.png" onerror="alert(1)">';
    const page = rich.replace('<footer>', `${foreign}<p id="styled" style="color: red">x</p><footer>`);
    await openReport(page, async ({ page, incidents }) => {
      expect(await page.title()).toMatch(/^Arena failed: /);
      expect(
        incidents.filter((text) => text.includes('Content Security Policy')).length,
      ).toBeGreaterThanOrEqual(3);
      expect(incidents.some((text) => text.startsWith('dialog'))).toBe(false);
    });
  });

  test('shows what a hostile model said as text, and runs none of it', async () => {
    await openReport(rich, async ({ page, incidents }) => {
      const said = page.locator('.assistant .text', { hasText: 'Approved by' });
      const text = (await said.first().textContent()) ?? '';
      expect(text).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
      expect(text).toContain('⟨U+202E⟩');
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.locator('img, iframe, object, a[href^="http"], a[href^="javascript"]').count()).toBe(
        0,
      );
      expect(incidents).toEqual([]);
    });
  });

  test('searches texts, checks and arguments, and says how many runs it shows', async () => {
    await openReport(rich, async ({ page }) => {
      const shown = page.locator('#shown');
      expect(await shown.innerText()).toBe('7 runs');
      await page.getByRole('searchbox').fill('LLM_judge');
      expect(await shownRuns(page)).toBe(1);
      expect(await shown.innerText()).toBe('1 of 7 runs shown');
      expect(await page.evaluate(countHighlights)).toBeGreaterThan(0);
      await page.getByRole('searchbox').fill('no such text anywhere');
      expect(await shownRuns(page)).toBe(0);
      expect(await page.getByText('No run matches.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Reset' }).click();
      await expect.poll(() => shown.innerText()).toBe('7 runs');
    });
  });

  test.each([
    ['status', 'failed', 4],
    ['status', 'skipped', 1],
    ['classes', 'new', 2],
    ['classes', 'fixed', 1],
    ['classes', 'existing', 1],
    ['scenario', 'refund', 2],
    ['provider', 'claude-haiku (eu)', 1],
  ])('filters by %s %s', async (name, value, expected) => {
    await openReport(rich, async ({ page }) => {
      await page.locator(`select[name=${name}]`).selectOption(value);
      expect(await shownRuns(page)).toBe(expected);
      await page.getByRole('searchbox').fill('no such text anywhere');
      expect(await shownRuns(page)).toBe(0);
    });
  });

  test('opens and closes what it shows', async () => {
    await openReport(rich, async ({ page }) => {
      await page.locator('select[name=status]').selectOption('passed');
      await page.getByRole('button', { name: 'Open all shown' }).click();
      expect(await isOpen(page, 6)).not.toBeNull();
      expect(await isOpen(page, 4)).toBeNull();
      await page.getByRole('button', { name: 'Close all' }).click();
      expect(await isOpen(page, 6)).toBeNull();
    });
  });

  test('goes from failure to failure with the keys, wherever they are folded, and can be told not to', async () => {
    await openReport(rich, async ({ page }) => {
      const focused = () => page.evaluate(focusedPlace);
      await page.getByRole('button', { name: 'Close all' }).click();
      await page.keyboard.press('j');
      expect(await focused()).toBe('run-1-check-1');
      expect(await isOpen(page, 0)).not.toBeNull();
      const seen = [await focused()];
      for (let count = 0; count < 10; count += 1) {
        await page.keyboard.press('j');
        const next = await focused();
        if (next === seen[0]) break;
        seen.push(next);
      }
      expect(seen).toEqual([
        'run-1-check-1',
        'run-2-check-1',
        'trouble error',
        'run-4-check-1',
        'run-4-check-2',
        'run-5-check-1',
      ]);
      await page.keyboard.press('k');
      expect(await focused()).toBe('run-5-check-1');
      await page.keyboard.press('/');
      await page.keyboard.type('jk/');
      expect(await page.getByRole('searchbox').inputValue()).toBe('jk/');
      await page.keyboard.press('Escape');
      await page.getByRole('checkbox').uncheck();
      await page.keyboard.press('j');
      expect(await focused()).not.toContain('run-');
    });
  });

  test('links lead to the check they name, through filters and folds', async () => {
    await openReport(rich, async ({ page }) => {
      await page.locator('select[name=status]').selectOption('passed');
      await page.locator('#findings .group.fixed > summary').click();
      await page.locator('#findings .fixed a').first().click();
      const target = page.locator(':target');
      await expect.poll(() => target.isVisible()).toBe(true);
      expect(await target.innerText()).toContain('max_length');
      await page.locator('.matrix a', { hasText: 'error' }).click();
      await expect.poll(() => page.locator('#run-3').isVisible()).toBe(true);
    });
  });

  test('shows everything without JavaScript', async () => {
    await openReport(
      rich,
      async ({ page }) => {
        expect(await page.locator('#filters').isVisible()).toBe(false);
        expect(await page.locator('.run').count()).toBe(7);
        await page.locator('.matrix a', { hasText: 'skipped' }).click();
        await expect.poll(() => page.locator('#run-6').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  test('loads and searches a thousand runs', async () => {
    const runs = Array.from({ length: 1_000 }, (_, place) =>
      makeRun({
        scenario: `scenario-${Math.floor(place / 10)}`,
        provider: `provider-${place % 10}`,
        messages: Array.from({ length: 12 }, (_, index) =>
          makeMessage({
            index,
            turn: index >> 1,
            role: index % 2 === 0 ? 'user' : 'assistant',
            text: `Word ${place}.${index} ${'lorem ipsum '.repeat(20)}`,
          }),
        ),
        checks: [
          ...Array.from({ length: 6 }, (_, turn) => makeCheck({ turn })),
          ...(place % 50 === 0 ? [makeFailure({ turn: 5, hash: 'ffffffff' })] : []),
        ],
      }),
    );
    const text = await renderReport(makeResult(runs), { reason: 'none was given' });
    await openReport(text, async ({ page, incidents }) => {
      expect(await page.locator('#shown').innerText()).toBe('1,000 runs');
      await page.getByRole('searchbox').fill('word 777.11');
      expect(await shownRuns(page)).toBe(1);
      await page.getByRole('searchbox').fill('');
      await page.locator('select[name=status]').selectOption('failed');
      expect(await page.locator('#shown').innerText()).toBe('20 of 1,000 runs shown');
      await page.getByRole('heading', { level: 1 }).click();
      for (let count = 0; count < 20; count += 1) await page.keyboard.press('j');
      expect(await page.evaluate(focusedPlace)).toBe('run-951-check-7');
      expect(incidents).toEqual([]);
    });
  });

  test('prints every conversation', async () => {
    await openReport(rich, async ({ page }) => {
      await page.getByRole('button', { name: 'Close all' }).click();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#filters').isVisible()).toBe(false);
      await page.evaluate(announcePrint, 'beforeprint');
      expect(await page.locator('details:not([open])').count()).toBe(0);
      await page.evaluate(announcePrint, 'afterprint');
      expect(await isOpen(page, 0)).toBeNull();
    });
  });
});
