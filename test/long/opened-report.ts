import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { chromiumPath, openPage } from '../../scripts/render-comment.mjs';
import type { BaselineResolution } from '../../src/baseline/baseline.ts';
import { compareResults } from '../../src/baseline/compare-results.ts';
import { createStringSink } from '../../src/lib/text-sink.ts';
import { sourceOf } from '../../src/model/result-summary.ts';
import type { ArenaResult } from '../../src/model/run-result.ts';
import { htmlReport } from '../../src/reports/html-report.ts';
import { DEFAULT_POLICY, makeResult } from '../fixtures/results/build-result.ts';
import {
  calmBaseline,
  calmResult,
  regressionBaseline,
  regressionResult,
  richBaseline,
  richResult,
} from '../fixtures/results/rich-results.ts';

/** Whether there is a browser to test with. */
export const hasChromium = existsSync(chromiumPath);
if (!hasChromium && process.env.ARENA_REQUIRE_ALL)
  throw new Error(`Chromium is required at ${chromiumPath}.`);
/** Says in the names of tests why they are skipped. */
export const chromiumNote = hasChromium ? '' : ` (skipped: install Debian's chromium)`;

/** A report in a browser. */
export interface Opened {
  readonly page: Page;
  /** What the page complained about or asked for besides itself. */
  readonly incidents: readonly string[];
}

/** How the browser is set. */
export interface Setting {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
}

/** The report of a result held against a baseline. */
export async function renderReport(result: ArenaResult, resolution: BaselineResolution): Promise<string> {
  const comparison = compareResults(result, resolution, DEFAULT_POLICY);
  const sink = createStringSink();
  await htmlReport.render(sourceOf(result), sink, { comparison, generatedAt: result.meta.generatedAt });
  return sink.text();
}

/** Opens a report from a file, as a reader would, and hands it to `use`. */
export async function openReport<T>(
  text: string,
  use: (opened: Opened) => Promise<T>,
  { width = 1100, colorScheme = 'light', javaScriptEnabled = true }: Setting = {},
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'arena-report-'));
  try {
    const file = path.join(folder, 'report.html');
    await writeFile(file, text);
    const url = pathToFileURL(file).href;
    return await openPage(
      { viewport: { width, height: 900 }, colorScheme, javaScriptEnabled },
      async (page) => {
        page.setDefaultTimeout(5_000);
        const incidents: string[] = [];
        page.on('console', (message) => incidents.push(message.text()));
        page.on('pageerror', (error) => incidents.push(error.message));
        page.on('dialog', (dialog) => {
          incidents.push(`dialog ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('request', (request) => {
          const isOwn = request.url() === url || request.url().startsWith('data:');
          if (!isOwn) incidents.push(request.url());
        });
        await page.goto(url);
        return use({ page, incidents });
      },
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The report with at least one entry of every kind. */
export const rich = await renderReport(richResult, { baseline: richBaseline, reason: 'one was refused' });
/** An everyday report: one failure, one check mended. */
export const regression = await renderReport(regressionResult, { baseline: regressionBaseline });
const calm = await renderReport(calmResult, { baseline: calmBaseline });
const empty = await renderReport(makeResult([]), { reason: 'none was given' });
/** The good, the bad and the empty. */
export const pages = [
  ['rich', rich],
  ['regression', regression],
  ['calm', calm],
  ['empty', empty],
] as const;
