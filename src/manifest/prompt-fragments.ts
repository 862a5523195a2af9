import path from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { LoadedManifest } from './loaded-arena.ts';
import { problemAt } from './problem-at.ts';
import type { PromptConfig } from './prompt-config.ts';
import type { SourceReader } from './source-reader.ts';
import { replaceVariables } from './template-variables.ts';

/** The texts a prompt takes in, and what is wrong with them. */
export interface LoadedFragments {
  readonly fragments: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

/** Loads the fragments of a prompt; their paths start from the prompt file and may hold variables. */
export async function loadFragments(
  prompt: LoadedManifest<PromptConfig>,
  values: ReadonlyMap<string, string>,
  sources: SourceReader,
): Promise<LoadedFragments> {
  const directory = path.dirname(prompt.source.absolutePath);
  const loaded = await Promise.all(
    (prompt.spec.fragments ?? []).map(async (fragment, index): Promise<LoadedFragments> => {
      if (fragment.path === undefined || fragment.path === '') {
        return {
          fragments: {},
          problems: fragment.required ? [withoutPath(prompt, fragment.name, index)] : [],
        };
      }
      const text = await sources.readText(path.resolve(directory, replaceVariables(fragment.path, values)));
      if (typeof text === 'string') return { fragments: { [fragment.name]: text }, problems: [] };
      const problem = problemAt(prompt.source, ['spec', 'fragments', index, 'path'], {
        severity: fragment.required ? 'error' : 'warning',
        code: 'missing-file',
        message: `The fragment file ${text.source.file} cannot be read: ${text.reason}`,
        hint: fragment.required
          ? 'Paths of fragments start from the prompt file.'
          : 'The fragment is left out.',
      });
      return { fragments: {}, problems: [problem] };
    }),
  );
  return {
    fragments: Object.fromEntries(loaded.flatMap(({ fragments }) => Object.entries(fragments))),
    problems: loaded.flatMap(({ problems }) => problems),
  };
}

function withoutPath(prompt: LoadedManifest<PromptConfig>, name: string, index: number): Problem {
  return problemAt(prompt.source, ['spec', 'fragments', index], {
    code: 'missing-key',
    message: `The fragment "${name}" has no path, so its text cannot be found.`,
    hint: 'Add "path": the file of the text, relative to the prompt file.',
  });
}
