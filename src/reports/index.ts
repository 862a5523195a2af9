import { nearestWord } from '../lib/nearest-word.ts';
import { htmlReport } from './html-report.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { promptArenaIndex } from './promptarena-index.ts';
import type { Report } from './report.ts';

/** The reports that `formats` can name. */
export const builtInReports: readonly Report[] = [promptArenaIndex, junit, markdown, htmlReport];

/** What a word of `formats` stands for. */
export type FoundReport =
  | { readonly report: Report }
  | { readonly missing: 'unknown'; readonly known: readonly string[]; readonly suggestion?: string };

/** Looks up the report behind a word of `formats`. */
export function findReport(name: string): FoundReport {
  const report = builtInReports.find((candidate) => candidate.name === name);
  if (report !== undefined) return { report };
  const known = builtInReports.map((candidate) => candidate.name);
  const suggestion = nearestWord(name, known);
  return { missing: 'unknown', known, ...(suggestion === undefined ? {} : { suggestion }) };
}
