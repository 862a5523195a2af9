import { ManifestError } from '../errors/manifest-error.ts';
import { parseChoice } from '../lib/parse-choice.ts';
import type { CommandLine } from './parse-command-line.ts';

/** The value of an option that takes one of a few words; the first word is the default. */
export function choiceOf<const T extends string>(
  line: CommandLine,
  name: string,
  choices: readonly [T, ...(readonly T[])],
): T {
  const value = line.text(name);
  if (value === undefined) return choices[0];
  const parsed = parseChoice(value, choices, `--${name}`);
  if ('reason' in parsed) throw new ManifestError({ code: 'USAGE', message: parsed.reason });
  return parsed.choice;
}
