import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { EXIT_CODES } from '../../arena/exit-code.ts';
import { writeReports } from '../../arena/write-reports.ts';
import type { CommandLine } from '../parse-command-line.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action report [PATH]`. */
export async function reportCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { workingDirectory } = terminal;
  const outputDirectory = line.text('out');
  const files = await writeReports({
    target: line.positional ?? 'out',
    workingDirectory,
    formats: line.list('formats') ?? ['html'],
    executionId: randomUUID(),
    ...(outputDirectory === undefined ? {} : { outputDirectory }),
  });
  terminal.out(files.map((file) => `${path.relative(workingDirectory, file)}\n`).join(''));
  return EXIT_CODES.pass;
}
