import path from 'node:path';
import { EXIT_CODES } from '../../arena/exit-code.ts';
import { findHtmlReport, readLastResults } from '../../arena/read-last-results.ts';
import { ManifestError } from '../../errors/manifest-error.ts';
import { describeKnown } from '../../lib/unknown-name.ts';
import type { RunResult } from '../../model/run-result.ts';
import { renderTerminal } from '../../reports/terminal.ts';
import { renderTerminalRun } from '../../reports/terminal-run.ts';
import { terminalLine } from '../../reports/terminal-style.ts';
import type { CommandLine } from '../parse-command-line.ts';
import type { Terminal } from '../terminal.ts';

const DEFAULT_DIRECTORY = 'out';
const LONGEST_LIST = 20;

/** `arena-action view [DIR]`. It shows what there is, so it exits 0 whatever the verdict was. */
export async function viewCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const target = line.positional ?? DEFAULT_DIRECTORY;
  if (line.isOn('open')) return printReportPath(target, terminal);
  const { result, comparison, directory } = await readLastResults(target, terminal.workingDirectory);
  const color = terminal.outHasColor;
  const wanted = line.text('run');
  if (wanted !== undefined) {
    const run = findRun(result.runs, wanted);
    const diff = comparison.conversations?.find((conversation) => conversation.run === run.key);
    terminal.out(renderTerminalRun(run, { color, diff }));
    return EXIT_CODES.pass;
  }
  const runs = line.isOn('failed') ? result.runs.filter(({ status }) => status !== 'passed') : result.runs;
  terminal.out(renderTerminal({ result: { ...result, runs }, comparison, color }));
  const report = await findHtmlReport(directory, terminal.workingDirectory);
  const shown =
    report === undefined
      ? 'no HTML report; arena-action report writes one'
      : `HTML report: ${path.relative(terminal.workingDirectory, report)}`;
  terminal.out(terminalLine(`written ${result.meta.generatedAt} · ${shown}`));
  terminal.out('\n');
  return EXIT_CODES.pass;
}

async function printReportPath(target: string, terminal: Terminal): Promise<number> {
  const report = await findHtmlReport(target, terminal.workingDirectory);
  if (report === undefined) {
    throw new ManifestError({
      code: 'REPORT_MISSING',
      message: `There is no HTML report in ${target}. Write one with "arena-action report ${target}", or run with --html.`,
    });
  }
  terminal.out(`${report}\n`);
  return EXIT_CODES.pass;
}

/** The run of that key or id, else the only one whose key holds the text. */
function findRun(runs: readonly RunResult[], wanted: string): RunResult {
  const exact = runs.find(({ key, id }) => key === wanted || id === wanted);
  if (exact !== undefined) return exact;
  const [only, ...others] = runs.filter(({ key }) => key.includes(wanted));
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    const known = runs.slice(0, LONGEST_LIST).map(({ key }) => key);
    throw usageError(`--run: no run has "${wanted}" in its key. ${describeKnown(wanted, known)}`);
  }
  const keys = [only, ...others].slice(0, LONGEST_LIST).map(({ key }) => `"${key}"`);
  throw usageError(`--run: "${wanted}" is in the keys of ${others.length + 1} runs: ${keys.join(', ')}.`);
}

function usageError(message: string): ManifestError {
  return new ManifestError({ code: 'USAGE', message });
}
