import { readFile, stat } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { HISTORY_LIMITS } from '../baseline/history/history-limits.ts';
import { parseHistory } from '../baseline/history/parse-history.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { codeOfThrown, textOfThrown } from '../lib/error-like.ts';
import type { History } from '../model/history.ts';

/** Reads an `arena-history.json` from disk; undefined where there is none yet. An invalid one is the caller's mistake. */
export async function readHistoryFile(
  file: string,
  workingDirectory: string,
  flag: string,
): Promise<History | undefined> {
  const path = resolvePath(workingDirectory, file);
  try {
    const { size } = await stat(path);
    if (size > HISTORY_LIMITS.characters) {
      throw new Error(`it has ${size} bytes; at most ${HISTORY_LIMITS.characters} are read`);
    }
    return parseHistory(await readFile(path, 'utf8'));
  } catch (cause) {
    if (codeOfThrown(cause) === 'ENOENT') return undefined;
    const reason = textOfThrown(cause);
    throw new ManifestError({
      code: 'RESULT_INVALID',
      message: `${flag}: ${file}: ${reason} Name another file, or remove this one to begin anew.`,
      cause,
    });
  }
}
