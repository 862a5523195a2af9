import process from 'node:process';
import { EXIT_CODES } from '../arena/exit-code.ts';
import { ManifestProblemsError } from '../arena/manifest-problems-error.ts';
import { ArenaError } from '../errors/arena-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import { formatProblems } from '../reports/problems.ts';
import { compareCommand } from './commands/compare.ts';
import { planCommand } from './commands/plan.ts';
import { runCommand } from './commands/run.ts';
import { validateCommand } from './commands/validate.ts';
import { renderCommandHelp } from './help.ts';
import { COMMANDS } from './option-table.ts';
import { type CommandLine, parseCommandLine } from './parse-command-line.ts';
import type { Terminal } from './terminal.ts';

type CommandFunction = (line: CommandLine, terminal: Terminal) => Promise<number>;

const commandFunctions: Readonly<Record<string, CommandFunction>> = {
  run: runCommand,
  validate: validateCommand,
  plan: planCommand,
  compare: compareCommand,
};

/** Runs a command line and gives the exit code; the only place of the CLI that catches errors. */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal);
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function dispatch([name = '', ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  const execute = commandFunctions[name];
  if (command === undefined || execute === undefined) throw unknownCommand(name);
  const line = parseCommandLine(command, rest);
  if (line.wantsHelp) {
    terminal.out(renderCommandHelp(command));
    return EXIT_CODES.pass;
  }
  for (const option of line.dormant) {
    terminal.err(`Warning: --${option.name} has no effect. ${option.description}\n`);
  }
  return execute(line, terminal);
}

function unknownCommand(name: string): ManifestError {
  const names = COMMANDS.map((command) => command.name);
  const meant = nearestWord(name, names);
  return new ManifestError({
    code: 'USAGE',
    message: `There is no command "${name}"${meant === undefined ? '.' : `; did you mean ${meant}?`} Commands: ${names.join(', ')}.`,
  });
}

function reportError(error: unknown, terminal: Terminal): number {
  if (error instanceof ManifestProblemsError) {
    terminal.err(formatProblems(error.problems, { color: terminal.errHasColor }));
    return EXIT_CODES.invalid;
  }
  if (error instanceof ArenaError) {
    terminal.err(`Error: ${error.message}\n`);
    return error instanceof ManifestError ? EXIT_CODES.invalid : EXIT_CODES.errors;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`This is a bug of arena-action. Please report it with the lines below.\n${stack}\n`);
  return EXIT_CODES.bug;
}

/** The terminal of this process. */
export function processTerminal(signal: AbortSignal): Terminal {
  const noColor = process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '';
  return {
    workingDirectory: process.cwd(),
    environment: process.env,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    outHasColor: process.stdout.isTTY === true && !noColor,
    errHasColor: process.stderr.isTTY === true && !noColor,
    isInteractive: process.stderr.isTTY === true && process.env.CI === undefined,
    signal,
  };
}
