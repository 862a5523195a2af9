import { EXIT_CODES } from '../arena/exit-code.ts';
import { ArenaError } from '../errors/arena-error.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { isErrorLike, textOfThrown } from '../lib/error-like.ts';
import { nearestWord } from '../lib/nearest-word.ts';
import { ManifestProblemsError } from '../manifest/manifest-problems-error.ts';
import { formatProblems } from '../reports/problems.ts';
import type { CliHost } from './cli-host.ts';
import type { CliCommand } from './cli-option.ts';
import { renderCommandHelp } from './help.ts';
import { COMMANDS } from './option-table.ts';
import { type CommandLine, parseCommandLine } from './parse-command-line.ts';
import { REPLACED_COMMANDS } from './replaced-commands.ts';
import type { Terminal } from './terminal.ts';

type CommandFunction = (line: CommandLine, terminal: Terminal, host: CliHost) => Promise<number>;

/** Each command loads what it needs, and nothing of the others. */
const commandFunctions: Readonly<Record<string, () => Promise<CommandFunction>>> = {
  run: async () => (await import('./commands/run.ts')).runCommand,
  record: async () => (await import('./commands/run.ts')).recordCommand,
  validate: async () => (await import('./commands/validate.ts')).validateCommand,
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  compare: async () => (await import('./commands/compare.ts')).compareCommand,
  bless: async () => (await import('./commands/bless.ts')).blessCommand,
  view: async () => (await import('./commands/view.ts')).viewCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  'config-inspect': async () => (await import('./commands/config-inspect.ts')).configInspectCommand,
  'prompt-debug': async () => (await import('./commands/prompt-debug.ts')).promptDebugCommand,
  'mocks generate': async () => (await import('./commands/mocks-generate.ts')).mocksGenerateCommand,
  'mock-drift': async () => (await import('./commands/mock-drift.ts')).mockDriftCommand,
  doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand,
};

/** Runs a command line and gives the exit code; the only place of the CLI that catches errors. */
export async function runCli(args: readonly string[], terminal: Terminal, host: CliHost): Promise<number> {
  try {
    return await dispatch(args, terminal, host);
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function dispatch(args: readonly string[], terminal: Terminal, host: CliHost): Promise<number> {
  const words = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  const command = findCommand(words);
  const load = commandFunctions[command.name];
  if (load === undefined) throw unknownCommand(command.name);
  const line = parseCommandLine(command, words.slice(command.name.split(' ').length));
  if (line.help !== undefined) {
    terminal.out(renderCommandHelp(command, line.help));
    return EXIT_CODES.pass;
  }
  const execute = await load();
  return execute(line, terminal, host);
}

/** The command whose words a command line begins with. */
function findCommand(args: readonly string[]): CliCommand {
  const command = COMMANDS.find(({ name }) => name.split(' ').every((word, index) => word === args[index]));
  if (command !== undefined) return command;
  throw unknownCommand(args[0] ?? '');
}

function unknownCommand(name: string): ManifestError {
  if (Object.hasOwn(REPLACED_COMMANDS, name)) {
    const message = `"${name}" is no command of arena-action. ${REPLACED_COMMANDS[name]}`;
    return new ManifestError({ code: 'USAGE', message });
  }
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
  const stack = (isErrorLike(error) && error.stack) || textOfThrown(error);
  terminal.err(`This is a bug of arena-action. Please report it with the lines below.\n${stack}\n`);
  return EXIT_CODES.bug;
}
