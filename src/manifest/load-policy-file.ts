import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { FileReader, PathBase } from './file-reader.ts';
import type { LoadedPolicyFile } from './parse-policy-file.ts';
import type { ParsedSource } from './parsed-source.ts';
import { problemAt } from './problem-at.ts';
import { createSourceReader, shownPath } from './source-reader.ts';
import { parseYamlSource } from './yaml-source.ts';

/** What the policy file beside an Arena manifest is called, the usual name first. */
export const POLICY_FILE_NAMES = ['arena-action.yaml', 'arena-action.yml'] as const;

/** What became of the policy file of a directory. */
export interface PolicyFileResult {
  /** Absent when there is no file, or when `problems` holds an error. */
  readonly policy?: LoadedPolicyFile;
  /** Whether there is a file, be it broken. */
  readonly isThere: boolean;
  readonly problems: readonly Problem[];
}

/** Loads the `arena-action.yaml` of a directory, where there is one. */
export async function loadPolicyFile(
  directory: string,
  io: FileReader,
  base: PathBase,
): Promise<PolicyFileResult> {
  const places = POLICY_FILE_NAMES.map((name) => path.join(directory, name));
  const there = await Promise.all(places.map((place) => io.exists(place)));
  const [first, second] = places.filter((_, index) => there[index]);
  if (first === undefined) return { isThere: false, problems: [] };
  const sources = createSourceReader(io, base);
  const read = await sources.read(first);
  if ('reason' in read) {
    const { source, reason } = read;
    const message = `The policy file ${source.file} cannot be read: ${reason}`;
    return { isThere: true, problems: [problemAt(source, [], { code: 'missing-file', message })] };
  }
  const parsed = await parse(read);
  if (second === undefined) return { ...parsed, isThere: true };
  const twice = problemAt(read.source, [], {
    code: 'duplicate-policy',
    message: `There is ${shownPath(second, base)} besides, and only one of the two can count.`,
    hint: 'Remove one of the two.',
  });
  return { isThere: true, problems: [...parsed.problems, twice] };
}

/** Reads a policy file whose text came from elsewhere, such as another commit. */
export async function parsePolicyText(
  text: string,
  absolutePath: string,
  base: PathBase,
): Promise<PolicyFileResult> {
  const identity = { absolutePath, file: shownPath(absolutePath, base) };
  return { ...(await parse(await parseYamlSource(text, identity))), isThere: true };
}

/** Many repositories have no policy file, and what understands one is loaded by those that have. */
async function parse(source: ParsedSource): Promise<Omit<PolicyFileResult, 'isThere'>> {
  const { parsePolicyFile } = await import('./parse-policy-file.ts');
  return parsePolicyFile(source);
}
