import { EXIT_CODES } from '../../arena/exit-code.ts';
import { tracePrompts } from '../../arena/trace-prompts.ts';
import { renderPromptTraces } from '../../reports/prompt-trace.ts';
import { choiceOf } from '../choice-option.ts';
import { INSPECT_FORMATS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { configsOf, filtersOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action prompt-debug`; exits 2 when a prompt cannot be assembled. */
export async function promptDebugCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', INSPECT_FORMATS);
  const prompts = await tracePrompts({
    configs: configsOf(line),
    workingDirectory: terminal.workingDirectory,
    filters: filtersOf(line),
  });
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, prompts }, null, 2)}\n`
      : renderPromptTraces(prompts, { color: terminal.outHasColor }),
  );
  return prompts.some(({ problem }) => problem !== undefined) ? EXIT_CODES.invalid : EXIT_CODES.pass;
}
