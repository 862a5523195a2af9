import { EXIT_CODES } from '../../arena/exit-code.ts';
import { planArena } from '../../arena/plan-arena.ts';
import { renderTextTable } from '../../lib/text-table.ts';
import { identityOf } from '../../plan/planned-run.ts';
import { affectedLines } from '../../reports/affected-section.ts';
import { countOf } from '../../reports/format-amounts.ts';
import { formatProblems } from '../../reports/problems.ts';
import { terminalLine } from '../../reports/terminal-style.ts';
import { choiceOf } from '../choice-option.ts';
import { PLAN_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { readChangedFiles } from '../read-changed-files.ts';
import { configsOf, filtersOf, modeOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

/** How the affected part of a plan is told of. */
const PLANNED = { ran: 'would run', carried: 'would be carried from the baseline' };

/** `arena-action plan`. */
export async function planCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', PLAN_FORMATS);
  const asked = modeOf(line);
  const affectedBy = line.text('affected-by');
  const { workingDirectory } = terminal;
  const { mode, lane, runs, warnings, affected, mockedBecause } = await planArena({
    configs: configsOf(line),
    workingDirectory,
    filters: filtersOf(line),
    mode: asked,
    environment: terminal.environment,
    ...(affectedBy === undefined
      ? {}
      : { listChangedFiles: () => readChangedFiles(workingDirectory, affectedBy) }),
  });
  const rows = runs.map(identityOf);
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ schemaVersion: 1, mode, lane, runs: rows, affected }, null, 2)}\n`);
  } else {
    const cells = rows.map((row) => [row.scenario, row.provider, row.model, row.region, row.config]);
    terminal.out(renderTextTable(['SCENARIO', 'PROVIDER', 'MODEL', 'REGION', 'CONFIG'], cells));
    if (affected !== undefined) terminal.out(`${affectedLines(affected, PLANNED).join('\n')}\n`);
    terminal.out(
      `${countOf(runs.length, 'run')}, ${lane} lane${asked === 'auto' ? `, auto chooses ${mode} mode` : ''}\n`,
    );
  }
  if (mockedBecause !== undefined) terminal.err(`Warning: ${terminalLine(mockedBecause)}\n`);
  if (warnings.length > 0) terminal.err(formatProblems(warnings, { color: terminal.errHasColor }));
  return EXIT_CODES.pass;
}
