import { type CliCommand, type CliOption, COMMANDS } from './option-table.ts';

const COLUMN = 30;

/** The text of `arena-action --help`. */
export function renderUsage(): string {
  const commands = COMMANDS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`);
  return [
    'Usage: arena-action COMMAND [OPTIONS]',
    '',
    'Regression tests for LLM prompts and agents.',
    '',
    'Commands:',
    ...commands,
    '',
    'arena-action COMMAND --help shows the options of a command; --version the version.',
    '',
  ].join('\n');
}

/** The text of `arena-action COMMAND --help`. */
export function renderCommandHelp(command: CliCommand): string {
  const positional = command.positional === undefined ? '' : ` ${command.positional}`;
  const shown = command.options.filter(({ dormant }) => dormant !== true);
  const dormant = command.options.filter((option) => option.dormant === true);
  return [
    `Usage: arena-action ${command.name}${positional} [OPTIONS]`,
    '',
    command.summary,
    '',
    'Options:',
    ...shown.map(optionLine),
    optionLine({ name: 'help', short: 'h', kind: 'switch', description: 'Print this.' }),
    ...(dormant.length === 0
      ? []
      : ['', 'Accepted for PromptArena, without effect here:', ...dormant.map(optionLine)]),
    '',
  ].join('\n');
}

/** `-c, --config FILE`, as help and the reference page show it. */
export function optionSyntax({ name, short, value }: CliOption): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

function optionLine(option: CliOption): string {
  const syntax = optionSyntax(option);
  const gap = syntax.length < COLUMN - 1 ? ' '.repeat(COLUMN - syntax.length) : `\n${' '.repeat(COLUMN + 2)}`;
  return `  ${syntax}${gap}${option.description}`;
}
