import { EXIT_CODES } from '../../arena/exit-code.ts';
import { inspectArenas } from '../../arena/inspect-arenas.ts';
import { renderInspections } from '../../reports/arena-inspection.ts';
import { choiceOf } from '../choice-option.ts';
import { INSPECT_FORMATS, INSPECT_SECTIONS } from '../option-choices.ts';
import type { CommandLine } from '../parse-command-line.ts';
import { configsOf } from '../selection-options.ts';
import type { Terminal } from '../terminal.ts';

/** `arena-action config-inspect`. */
export async function configInspectCommand(line: CommandLine, terminal: Terminal): Promise<number> {
  const format = choiceOf(line, 'format', INSPECT_FORMATS);
  const wanted = choiceOf(line, 'section', INSPECT_SECTIONS);
  const { workingDirectory } = terminal;
  const arenas = (await inspectArenas(configsOf(line), { workingDirectory })).map(({ config, sections }) => ({
    config,
    sections: sections.filter(({ name }) => wanted === 'all' || name === wanted),
  }));
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ schemaVersion: 1, arenas }, null, 2)}\n`
      : renderInspections(arenas, { color: terminal.outHasColor, short: line.isOn('short') }),
  );
  return EXIT_CODES.pass;
}
