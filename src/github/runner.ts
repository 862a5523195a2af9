/** Where a workflow command's annotation stands. */
export interface AnnotationPlace {
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the action says to the runner that started it. */
export interface Runner {
  readInput(name: string): string;
  /** Reads an input, keeps its value out of the log and takes it out of the environment. */
  takeSecret(name: string): string;
  /** Prints lines of which nothing is taken for a workflow command, whatever they hold. */
  print(lines: readonly string[]): void;
  notice(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  error(message: string, place?: AnnotationPlace): void;
  setOutput(name: string, value: string): void;
  /** Writes the job summary, Markdown; throws when the runner gave no file for it. */
  writeSummary(markdown: string): Promise<void>;
}
