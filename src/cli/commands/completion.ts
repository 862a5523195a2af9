import { EXIT_CODES } from '../../arena/exit-code.ts';
import { ManifestError } from '../../errors/manifest-error.ts';
import { parseChoice } from '../../lib/parse-choice.ts';
import { renderCompletion } from '../completion.ts';
import { SHELLS } from '../option-choices.ts';
import { COMMANDS } from '../option-table.ts';
import type { CommandLine } from '../parse-command-line.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action completion SHELL`. */
export async function completionCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  if (line.positional === undefined) {
    throw new ManifestError({
      code: 'USAGE',
      message: `SHELL is missing; name one of ${SHELLS.join(', ')}.`,
    });
  }
  const parsed = parseChoice(line.positional, SHELLS, 'SHELL');
  if ('reason' in parsed) throw new ManifestError({ code: 'USAGE', message: parsed.reason });
  terminal.out(renderCompletion(parsed.choice, COMMANDS));
  return EXIT_CODES.pass;
}
