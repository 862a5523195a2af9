/** What a command needs of the process it runs in. */
export interface Terminal {
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  out(text: string): void;
  /** Progress, warnings and errors. */
  err(text: string): void;
  readonly outHasColor: boolean;
  readonly errHasColor: boolean;
  /** Whether standard error can show a line that changes in place. */
  readonly isInteractive: boolean;
  /** Width of standard error. */
  readonly columns: number;
  /** Fires on an interrupt or termination signal. */
  readonly signal: AbortSignal;
}
