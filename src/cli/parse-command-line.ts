import { type ParseArgsConfig, parseArgs } from 'node:util';
import { ManifestError } from '../errors/manifest-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import type { CliCommand } from './cli-option.ts';

/** The values of a command line by option name. */
export interface CommandLine {
  readonly positional: string | undefined;
  /** How much help is asked for, if any. */
  readonly help: 'common' | 'all' | undefined;
  text(name: string): string | undefined;
  list(name: string): readonly string[] | undefined;
  isOn(name: string): boolean;
  /** A whole number from 1 on. */
  count(name: string): number | undefined;
  /** Any number. */
  number(name: string): number | undefined;
  /** A number from 0 to 1. */
  share(name: string): number | undefined;
}

type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

/** Parses what follows the command's name; anything unknown is an error that suggests what was meant. */
export function parseCommandLine(command: CliCommand, args: readonly string[]): CommandLine {
  const options = toParseArgs(command);
  const { values, positionals } = parse(command, args, options);
  const help = values.help !== true ? undefined : positionals.includes('all') ? 'all' : 'common';
  const allowed = help !== undefined ? positionals.length : command.positional === undefined ? 0 : 1;
  if (positionals.length > allowed) {
    throw usageError(`${command.name} does not take "${positionals[allowed]}"`, command);
  }
  return {
    positional: positionals[0],
    help,
    text: (name) => lastText(values[name]),
    list: (name) => listOf(values[name]),
    isOn: (name) => values[name] === true,
    count: (name) => countOf(name, lastText(values[name])),
    number: (name) => numberOf(name, lastText(values[name])),
    share: (name) => shareOf(name, lastText(values[name])),
  };
}

function toParseArgs(command: CliCommand): NonNullable<ParseArgsConfig['options']> {
  const entries = command.options.map(({ name, short, kind }) => [
    name,
    {
      type: kind === 'switch' ? ('boolean' as const) : ('string' as const),
      ...(kind === 'list' ? { multiple: true } : {}),
      ...(short === undefined ? {} : { short }),
    },
  ]);
  return { ...Object.fromEntries(entries), help: { type: 'boolean', short: 'h' } };
}

function parse(
  command: CliCommand,
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { values: Values; positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const flag = args.find((arg) => isUnknownFlag(arg, command));
    if (flag === undefined) throw usageError(textOfThrown(cause), command, cause);
    const name = flag.replace(/^--?/, '').replace(/=.*$/s, '');
    const meant = nearestWord(
      name,
      command.options.map((option) => option.name),
    );
    throw usageError(
      `${command.name} has no option ${flag}${meant === undefined ? '' : `; did you mean --${meant}?`}`,
      command,
      cause,
    );
  }
}

function isUnknownFlag(arg: string, command: CliCommand): boolean {
  const long = /^--([^=]+)/.exec(arg)?.[1];
  if (long !== undefined) return long !== 'help' && !command.options.some(({ name }) => name === long);
  const short = /^-([a-zA-Z])/.exec(arg)?.[1];
  return short !== undefined && short !== 'h' && !command.options.some((option) => option.short === short);
}

function usageError(what: string, command: CliCommand, cause?: unknown): ManifestError {
  const message = `${what.replace(/[.]$/, '')}${what.endsWith('?') ? '' : '.'} See arena-action ${command.name} --help.`;
  return new ManifestError({ code: 'USAGE', message, cause });
}

function lastText(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function listOf(value: Values[string]): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value
    .flatMap((entry) => String(entry).split(','))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function countOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9][0-9]{0,5}$/.test(value)) {
    throw new ManifestError({
      code: 'USAGE',
      message: `--${name} is "${value}"; give a whole number from 1 on.`,
    });
  }
  return Number(value);
}

function numberOf(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) {
    throw new ManifestError({ code: 'USAGE', message: `--${name} is "${value}"; give a number.` });
  }
  return number;
}

function shareOf(name: string, value: string | undefined): number | undefined {
  const share = numberOf(name, value);
  if (share === undefined || (share >= 0 && share <= 1)) return share;
  throw new ManifestError({
    code: 'USAGE',
    message: `--${name} is "${value}"; give a share from 0 to 1, such as 0.6.`,
  });
}
