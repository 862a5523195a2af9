import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { EXIT_CODES } from '../../arena/exit-code.ts';
import { generateMocks } from '../../arena/generate-mocks.ts';
import { escapeTerminal } from '../../lib/escape-terminal.ts';
import type { CommandLine } from '../parse-command-line.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action mocks generate`. */
export async function mocksGenerateCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const dryRun = line.isOn('dry-run');
  const scenarios = line.list('scenario');
  const providers = line.list('provider');
  const defaultResponse = line.text('default-response');
  const mocks = await generateMocks({
    input: line.text('input') ?? 'out',
    output: line.text('output') ?? path.join('providers', 'mock-generated.yaml'),
    workingDirectory: terminal.workingDirectory,
    perScenario: line.isOn('per-scenario'),
    merge: line.isOn('merge'),
    dryRun,
    executionId: randomUUID(),
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(providers === undefined ? {} : { providers }),
    ...(defaultResponse === undefined ? {} : { defaultResponse }),
  });
  for (const { file, text } of mocks) {
    const name = path.relative(terminal.workingDirectory, file);
    terminal.out(dryRun ? `# ${name}\n${escapeTerminal(text)}` : `${name}\n`);
  }
  return EXIT_CODES.pass;
}
