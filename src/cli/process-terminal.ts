import type { Terminal } from './terminal.ts';

const DEFAULT_COLUMNS = 80;

/** What is asked of a stream of the process. */
interface TerminalStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** The process, as far as the command line uses it. */
export interface TerminalProcess {
  cwd(): string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: TerminalStream;
  readonly stderr: TerminalStream;
}

/** The terminal of a process. `NO_COLOR` and `FORCE_COLOR` win over what the streams are; `NO_COLOR` over both. */
export function processTerminal(process: TerminalProcess, signal: AbortSignal): Terminal {
  const { env, stdout, stderr } = process;
  const isDumb = env.TERM === 'dumb';
  const hasColor = ({ isTTY = false }: TerminalStream) => {
    if (isSet(env.NO_COLOR)) return false;
    if (isSet(env.FORCE_COLOR)) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
    return isTTY && !isDumb;
  };
  return {
    workingDirectory: process.cwd(),
    environment: env,
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    outHasColor: hasColor(stdout),
    errHasColor: hasColor(stderr),
    isInteractive: stderr.isTTY === true && !isDumb && env.CI === undefined,
    // Some pseudo-terminals say that they have no columns at all.
    columns: stderr.columns || DEFAULT_COLUMNS,
    signal,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
