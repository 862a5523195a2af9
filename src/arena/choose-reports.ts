import { ManifestError } from '../errors/manifest-error.ts';
import type { Arena } from '../manifest/arena.ts';
import { findReport } from '../reports/index.ts';
import type { Report } from '../reports/report.ts';
import { type AskedFormats, resolveFormats } from './resolve-formats.ts';

/** What is written beside `arena-results.json` and `comparison.json`. */
export interface ChosenReports {
  readonly reports: readonly Report[];
  /** Whether every run gets PromptArena's JSON file. */
  readonly hasRunFiles: boolean;
}

/** Finds the reports to write; an unknown format is an error. */
export function chooseReports(asked: AskedFormats, arenas: readonly Arena[]): ChosenReports {
  const formats = resolveFormats(asked, arenas);
  const reports = formats.map((format) => {
    const found = findReport(format);
    if ('report' in found) return found.report;
    throw unknownFormat(format, found);
  });
  return { reports, hasRunFiles: formats.includes('json') };
}

function unknownFormat(
  format: string,
  { known, suggestion }: { readonly known: readonly string[]; readonly suggestion?: string },
): ManifestError {
  const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return new ManifestError({
    code: 'UNKNOWN_FORMAT',
    message: `There is no report format "${format}".${meant} Known: ${known.join(', ')}.`,
  });
}
