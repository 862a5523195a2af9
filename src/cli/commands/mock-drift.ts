import { randomUUID } from 'node:crypto';
import { exitCodeOfDrift } from '../../arena/exit-code.ts';
import { measureMockDrift } from '../../arena/mock-drift.ts';
import { parseMaxCost } from '../../arena/parse-max-cost.ts';
import { systemClock } from '../../lib/clock.ts';
import { renderDrift, renderDriftJson } from '../../reports/drift.ts';
import { terminalLine } from '../../reports/terminal-style.ts';
import { choiceOf } from '../choice-option.ts';
import { INSPECT_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { configsOf, filtersOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

const USUAL_RUNS = 5;

/** `arena-action mock-drift`. */
export async function mockDriftCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', INSPECT_FORMATS);
  const mockConfig = line.text('mock-config');
  const maxCost = line.text('max-cost');
  const failBelow = line.share('fail-below') ?? 0;
  const drift = await measureMockDrift({
    workingDirectory: terminal.workingDirectory,
    configs: configsOf(line),
    filters: filtersOf(line),
    outputDirectory: line.text('out') ?? 'out',
    mostRuns: line.count('sample') ?? USUAL_RUNS,
    seed: line.number('seed') ?? 0,
    ...(maxCost === undefined ? {} : { maxCost: parseMaxCost(maxCost, '--max-cost') }),
    ...(mockConfig === undefined ? {} : { mockConfig }),
    environment: terminal.environment,
    clock: systemClock,
    executionId: randomUUID(),
    signal: terminal.signal,
    onWarning: (warning) =>
      terminal.err(`Warning: ${terminalLine(typeof warning === 'string' ? warning : warning.message)}\n`),
  });
  terminal.out(
    format === 'json' ? renderDriftJson(drift) : renderDrift(drift, { color: terminal.outHasColor }),
  );
  return exitCodeOfDrift(drift, failBelow);
}
