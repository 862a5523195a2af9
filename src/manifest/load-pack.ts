import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Arena } from './arena.ts';
import { findEvalProblems } from './eval-rules.ts';
import type { LoadedManifest, LoadedPack, SourceFile } from './loaded-arena.ts';
import { type Pack, packSchema } from './pack.ts';
import { problemAt } from './problem-at.ts';
import { findNotes } from './schema-notes.ts';
import { describeIssues } from './schema-problems.ts';
import type { SourceReader } from './source-reader.ts';

/** The pack that an arena names, if it names one and it can be used, and what is wrong with it. */
export async function loadPack(
  arena: LoadedManifest<Arena>,
  sources: SourceReader,
): Promise<{ readonly pack?: LoadedPack; readonly problems: readonly Problem[] }> {
  const file = arena.spec.pack_file;
  if (file === undefined || file === '') return { problems: [] };
  const read = await sources.read(path.resolve(path.dirname(arena.source.absolutePath), file));
  if ('reason' in read) {
    const problem = problemAt(arena.source, ['spec', 'pack_file'], {
      code: 'missing-file',
      message: `The pack file ${file} cannot be read: ${read.reason}`,
      hint: 'Its path starts from the folder of the Arena file.',
    });
    return { problems: [problem] };
  }
  const { value, source, problems } = read;
  if (value === undefined) return { problems };
  const parsed = packSchema.safeParse(value);
  const notes = findNotes(packSchema, value, source);
  if (!parsed.success) {
    const issues = describeIssues(parsed.error.issues, { value, source, schema: packSchema });
    return { problems: [...problems, ...issues, ...notes] };
  }
  const found = findPackedProblems(parsed.data, source);
  return { pack: { content: parsed.data, source }, problems: [...problems, ...notes, ...found] };
}

function findPackedProblems({ evals, prompts = {} }: Pack, source: SourceFile): readonly Problem[] {
  return [
    ...findEvalProblems(source, ['evals'], evals),
    ...Object.entries(prompts).flatMap(([name, prompt]) =>
      findEvalProblems(source, ['prompts', name, 'evals'], prompt.evals),
    ),
  ];
}
