import type { CommandLine } from '../parse-command-line.ts';
import { readCommit } from '../read-commit.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action record`: a run that is recorded. */
export async function recordCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  return run(line, terminal, line.text('record-dir') ?? true);
}

/** `arena-action run`. */
export async function runCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  return run(line, terminal, line.text('record-dir') ?? line.isOn('record'));
}

/**
 * A child process starts faster the smaller this one is, so git is asked before the engine is loaded; that is why nothing
 * else is imported here.
 */
async function run(line: CommandLine, terminal: Terminal, record: string | boolean): Promise<number> {
  const commit = readCommit(terminal.workingDirectory);
  const { runArenas } = await import('../run-arenas.ts');
  return runArenas(line, terminal, { record, commit });
}
