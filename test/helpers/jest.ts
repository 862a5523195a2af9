import { existsSync } from 'node:fs';
import path from 'node:path';

/** The starter of an installed jest; undefined where there is none. It takes too many packages to come with ours. */
export const jestStarter: string | undefined = findJest();

/** Title suffix that makes a skip visible and says what would bring the test back. */
export const jestNote = jestStarter === undefined ? ' (skipped: set ARENA_JEST to an installed jest)' : '';

function findJest(): string | undefined {
  const starter = path.resolve(process.env.ARENA_JEST ?? 'no-package', 'bin/jest.js');
  if (existsSync(starter)) return starter;
  if (process.env.ARENA_REQUIRE_ALL) throw new Error(`jest is required, but there is no ${starter}.`);
  return undefined;
}
