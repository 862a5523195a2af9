import { EXIT_CODES } from '../../arena/exit-code.ts';
import { validateArena } from '../../arena/validate-arena.ts';
import { formatProblems } from '../../reports/problems.ts';
import type { CommandLine } from '../parse-command-line.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action validate [PATH]`. */
export async function validateCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const target = line.positional ?? '.';
  const { problems, files } = await validateArena(target, {
    workingDirectory: terminal.workingDirectory,
  });
  if (problems.length > 0) terminal.out(formatProblems(problems, { color: terminal.outHasColor }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return EXIT_CODES.invalid;
  if (files === 0) {
    terminal.err(
      `Error: There is no manifest in "${target}". Name a manifest, or a directory that holds some.\n`,
    );
    return EXIT_CODES.invalid;
  }
  terminal.out(`${files} ${files === 1 ? 'manifest is' : 'manifests are'} valid.\n`);
  return EXIT_CODES.pass;
}
