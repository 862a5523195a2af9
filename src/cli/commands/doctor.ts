import process from 'node:process';
import { diagnoseProviders } from '../../arena/diagnose-providers.ts';
import { EXIT_CODES } from '../../arena/exit-code.ts';
import { VERSION } from '../../lib/version.ts';
import type { ProvidersDiagnosis } from '../../model/diagnosis.ts';
import { type Diagnosis, renderDiagnosis } from '../../reports/diagnosis.ts';
import { choiceOf } from '../choice-option.ts';
import type { CliHost } from '../cli-host.ts';
import { INSPECT_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { configsOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action doctor`; exit code 3 when a provider cannot be called. */
export async function doctorCommand(line: CommandLine, terminal: Terminal, host: CliHost): Promise<number> {
  const format = choiceOf(line, 'format', INSPECT_FORMATS);
  const { environment, workingDirectory, signal } = terminal;
  const configs = configsOf(line);
  const call = line.isOn('call');
  const diagnosis: Diagnosis = {
    version: VERSION,
    node: process.version,
    providers: await diagnoseProviders({ configs, workingDirectory, environment, call, fetch, signal }),
    workflow: await host.diagnoseWorkflow(environment),
  };
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, ...diagnosis }, null, 2)}\n`
      : renderDiagnosis(diagnosis, { color: terminal.outHasColor }),
  );
  return canCallAll(diagnosis.providers) ? EXIT_CODES.pass : EXIT_CODES.errors;
}

function canCallAll({ providers }: ProvidersDiagnosis): boolean {
  return providers.every(({ missing, call }) => missing === undefined && call?.ok !== false);
}
