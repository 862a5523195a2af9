import { runCli } from '../../src/cli/main.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { diagnoseWorkflow } from '../../src/github/diagnose-workflow.ts';

/** What a command line in this process left behind. */
export interface CliSession {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process; settings replace those of a pipe without colour. */
export async function runCliHere(
  directory: string,
  args: readonly string[],
  settings: Partial<Terminal> = {},
): Promise<CliSession> {
  let out = '';
  let err = '';
  const terminal: Terminal = {
    workingDirectory: directory,
    environment: {},
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    outHasColor: false,
    errHasColor: false,
    isInteractive: false,
    columns: 80,
    signal: new AbortController().signal,
    ...settings,
  };
  const exitCode = await runCli(args, terminal, { diagnoseWorkflow });
  return { exitCode, out, err };
}
