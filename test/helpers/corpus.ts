import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The directory of example arenas written by others; undefined where it is missing. */
export const corpus: string | undefined = findCorpus();

/** Title suffix that makes a skip visible and says what would bring the test back. */
export const corpusNote = corpus === undefined ? ' (skipped: set ARENA_CORPUS to the example arenas)' : '';

function findCorpus(): string | undefined {
  const directory = path.resolve(root, process.env.ARENA_CORPUS ?? '../shared/corpus');
  if (existsSync(path.join(directory, 'arenas'))) return directory;
  if (process.env.ARENA_REQUIRE_ALL)
    throw new Error(`The example arenas are required, but ${directory} is missing.`);
  return undefined;
}
