import process from 'node:process';
import type { Environment } from '../lib/environment.ts';
import { lazily } from '../lib/lazily.ts';
import type { ScenarioOutput } from './run-options.ts';
import { openTerminal } from './terminal.ts';

/** The environment of the process; a test runner has no other way to say what holds for its scenarios. */
export function processEnvironment(): Environment {
  return process.env;
}

/** Standard output; `NO_COLOR` takes the colours away. */
export const processOutput: ScenarioOutput = {
  write: (text) => void process.stdout.write(text),
  get hasColor() {
    return process.stdout.isTTY === true && !process.env.NO_COLOR;
  },
};

const terminal = lazily(() =>
  openTerminal({
    input: process.stdin,
    output: process.stdout,
    interrupt: () => void process.kill(process.pid, 'SIGINT'),
  }),
);

/** Asks a person at the terminal, one for all questions of the process. */
export async function askAtTerminal(question: string, signal: AbortSignal): Promise<string> {
  const ask = await terminal();
  return ask(question, signal);
}

/** Sets a variable for the processes that this one starts, and for itself. */
export function setProcessVariable(name: string, value: string): void {
  process.env[name] = value;
}

/** Warns whoever runs the process. */
export function warn(warning: string): void {
  process.emitWarning(warning);
}
