import { randomUUID } from 'node:crypto';
import { type BlessedFile, blessFailures } from '../../arena/bless-failures.ts';
import { EXIT_CODES } from '../../arena/exit-code.ts';
import { ManifestError } from '../../errors/manifest-error.ts';
import { systemClock } from '../../lib/clock.ts';
import { SELECTOR_PARTS } from '../../model/accepted-change.ts';
import { terminalLine } from '../../reports/terminal-style.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { readAuthor } from '../read-author.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action bless`. */
export async function blessCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const { workingDirectory } = terminal;
  const by = await readAuthor(workingDirectory);
  if (by === undefined) {
    const message = 'Git does not know who you are. Tell it with: git config user.name "Your Name".';
    throw new ManifestError({ code: 'NO_AUTHOR', message });
  }
  const selection = Object.fromEntries(
    SELECTOR_PARTS.flatMap((part) => {
      const words = line.list(part);
      return words === undefined ? [] : [[part, words]];
    }),
  );
  const files = await blessFailures({
    workingDirectory,
    results: line.text('out') ?? 'out',
    reason: line.text('reason') ?? '',
    selection,
    all: line.isOn('all'),
    by,
    clock: systemClock,
    executionId: randomUUID(),
  });
  for (const file of files) terminal.out(describe(file));
  terminal.out('A pull request is judged by the policy of its base commit: let this file be merged first.\n');
  return EXIT_CODES.pass;
}

function describe({ file, accepted, stale }: BlessedFile): string {
  const count = `${accepted.length} ${accepted.length === 1 ? 'failure' : 'failures'}`;
  const entries = accepted.map(
    ({ scenario, provider, check, message }) =>
      `  ${terminalLine(`${scenario} · ${provider} · ${check ?? 'run'}: ${message}`)}`,
  );
  const gone = stale.map(
    ({ scenario = 'any scenario', by, at, reason }) =>
      `  ${terminalLine(`${scenario}, by ${by} on ${at.slice(0, 10)}: ${reason}`)}`,
  );
  const lines = [
    `Accepted ${count} in ${terminalLine(file)}:`,
    ...entries,
    ...(gone.length === 0 ? [] : ['No check is meant by these blessings any more; remove them:', ...gone]),
  ];
  return `${lines.join('\n')}\n`;
}
