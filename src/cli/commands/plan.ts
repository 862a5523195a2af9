import { EXIT_CODES } from '../../arena/exit-code.ts';
import { planArena } from '../../arena/plan-arena.ts';
import { renderTextTable } from '../../lib/text-table.ts';
import { modelNameOf, type PlannedRun, providerNameOf, scenarioNameOf } from '../../plan/planned-run.ts';
import { formatProblems } from '../../reports/problems.ts';
import { choiceOf } from '../choice-option.ts';
import { PLAN_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { configsOf, filtersOf, modeOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action plan`. */
export async function planCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', PLAN_FORMATS);
  const mode = modeOf(line);
  const { lane, runs, warnings } = await planArena({
    configs: configsOf(line),
    workingDirectory: terminal.workingDirectory,
    filters: filtersOf(line),
    mode: mode === 'mock' ? 'mock' : 'real',
  });
  const rows = runs.map(rowOf);
  if (format === 'json') {
    terminal.out(`${JSON.stringify({ schemaVersion: 1, lane, runs: rows }, null, 2)}\n`);
  } else {
    const cells = rows.map((row) => [row.scenario, row.provider, row.model, row.region, row.config]);
    terminal.out(renderTextTable(['SCENARIO', 'PROVIDER', 'MODEL', 'REGION', 'CONFIG'], cells));
    terminal.out(`${runs.length} ${runs.length === 1 ? 'run' : 'runs'}, ${lane} lane\n`);
  }
  if (warnings.length > 0) terminal.err(formatProblems(warnings, { color: terminal.errHasColor }));
  return EXIT_CODES.pass;
}

function rowOf(run: PlannedRun) {
  return {
    key: run.key,
    config: run.config,
    scenario: scenarioNameOf(run),
    provider: providerNameOf(run),
    model: modelNameOf(run),
    region: run.region,
    trial: run.trial,
  };
}
