import type { CliCommand, CliOption } from './cli-option.ts';
import { COMMANDS } from './option-table.ts';

const WIDTH = 80;
const INDENT = 2;
const WIDEST_SYNTAX = 26;

const helpOption: CliOption = { name: 'help', short: 'h', kind: 'switch', description: 'Print this.' };

/** The text of `arena-action --help`. */
export function renderUsage(): string {
  const commands = COMMANDS.map(({ name, summary }) => row(name, summary, 15));
  return [
    'Usage: arena-action COMMAND [OPTIONS]',
    '',
    'Regression tests for LLM prompts and agents.',
    '',
    'Commands:',
    ...commands,
    '',
    'arena-action COMMAND --help shows options, arena-action --version the version.',
    '',
  ].join('\n');
}

/** The text of `arena-action COMMAND --help`, one screen; all options when `all` is asked for. */
export function renderCommandHelp(command: CliCommand, extent: 'common' | 'all'): string {
  const shown = command.options.filter(({ isRare }) => extent === 'all' || isRare !== true);
  const left = command.options.length - shown.length;
  const options = [...shown, helpOption];
  const column = Math.min(WIDEST_SYNTAX, Math.max(...options.map((option) => optionSyntax(option).length)));
  const positional = command.positional === undefined ? '' : ` ${command.positional}`;
  return [
    `Usage: arena-action ${command.name}${positional} [OPTIONS]`,
    '',
    command.summary,
    '',
    ...(extent === 'all' ? groupedRows(options, column) : options.map((option) => optionRow(option, column))),
    ...(left === 0
      ? []
      : ['', `${left} more ${left === 1 ? 'option' : 'options'}: arena-action ${command.name} --help all`]),
    '',
  ].join('\n');
}

/** Options under their headings; those of a command without headings follow each other. */
function groupedRows(options: readonly CliOption[], column: number): readonly string[] {
  return options.flatMap((option, index) => {
    const isFirst = option.group !== options[index - 1]?.group;
    const heading = isFirst && index > 0 ? [''] : [];
    if (isFirst && option.group !== undefined) heading.push(`${option.group}:`);
    return [...heading, optionRow(option, column)];
  });
}

function optionRow(option: CliOption, column: number): string {
  return row(optionSyntax(option), option.description, column);
}

/** `-c, --config FILE`, as help and the reference page show it. */
export function optionSyntax({ name, short, value }: CliOption): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** A name and its description, the latter wrapped in a column of its own. */
function row(name: string, description: string, column: number): string {
  const start = INDENT + column + 2;
  const lines = wrap(description, WIDTH - start);
  const first = name.length > column ? [name] : [`${name.padEnd(column)}  ${lines.shift() ?? ''}`];
  return [
    ...first.map((line) => `${' '.repeat(INDENT)}${line}`),
    ...lines.map((line) => `${' '.repeat(start)}${line}`),
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
