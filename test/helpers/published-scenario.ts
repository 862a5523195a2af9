import { existsSync } from 'node:fs';
import path from 'node:path';

/** The directory of an unpacked LangWatch Scenario; undefined where there is none. */
export const publishedScenario: string | undefined = findPackage();

/** Title suffix that makes a skip visible and says what would bring the test back. */
export const publishedNote =
  publishedScenario === undefined
    ? ' (skipped: set ARENA_PUBLISHED_SCENARIO to an unpacked @langwatch/scenario)'
    : '';

function findPackage(): string | undefined {
  const directory = path.resolve(process.env.ARENA_PUBLISHED_SCENARIO ?? 'no-package');
  if (existsSync(path.join(directory, 'README.md'))) return directory;
  if (process.env.ARENA_REQUIRE_ALL)
    throw new Error(`The published LangWatch Scenario is required, but ${directory} has none.`);
  return undefined;
}
