import type { AnnotationPlace, Runner } from '../../src/github/runner.ts';

/** What was said to the runner. */
export interface RunnerRecord {
  readonly commands: {
    readonly command: string;
    readonly message: string;
    readonly place?: AnnotationPlace;
  }[];
  readonly secrets: string[];
  readonly printed: string[];
  readonly outputs: Record<string, string>;
  summary: string | undefined;
}

/** A runner that keeps what it is told. `summaryError` makes writing the summary fail. */
export function createRecordingRunner(
  inputs: Readonly<Record<string, string>> = {},
  summaryError?: Error,
): Runner & { readonly record: RunnerRecord } {
  const record: RunnerRecord = { commands: [], secrets: [], printed: [], outputs: {}, summary: undefined };
  const say = (command: string) => (message: string, place?: AnnotationPlace) =>
    void record.commands.push({ command, message, ...(place === undefined ? {} : { place }) });
  return {
    record,
    readInput: (name) => inputs[name] ?? '',
    takeSecret(name) {
      const value = inputs[name] ?? '';
      if (value !== '') record.secrets.push(value);
      return value;
    },
    print: (lines) => void record.printed.push(...lines),
    notice: say('notice'),
    warning: say('warning'),
    error: say('error'),
    setOutput(name, value) {
      record.outputs[name] = value;
    },
    async writeSummary(markdown) {
      if (summaryError !== undefined) throw summaryError;
      record.summary = markdown;
    },
  };
}
