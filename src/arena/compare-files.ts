import { open } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import type { Baseline } from '../baseline/baseline.ts';
import { compareResults } from '../baseline/compare-results.ts';
import type { GatePolicy } from '../baseline/gate-policy.ts';
import { readArenaResult } from '../baseline/read-arena-result.ts';
import { RESULT_LIMITS } from '../baseline/result-limits.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import type { Comparison } from '../model/comparison.ts';
import type { ArenaResult } from '../model/run-result.ts';

/** Reads an `arena-results.json` from disk; a missing or invalid file is the caller's mistake. */
export async function readResultFile(
  file: string,
  workingDirectory: string,
  flag: string,
): Promise<ArenaResult> {
  const path = resolvePath(workingDirectory, file);
  await using handle = await open(path).catch((cause: unknown) => {
    throw new ManifestError({
      code: 'RESULT_UNREADABLE',
      message: `${flag}: ${file} cannot be read. Name an arena-results.json that exists; "arena-action run" writes one.`,
      cause,
    });
  });
  try {
    const { size } = await handle.stat();
    if (size > RESULT_LIMITS.characters)
      throw new Error(`it has ${size} bytes; at most ${RESULT_LIMITS.characters} are read`);
    return await readArenaResult(handle.readLines());
  } catch (cause) {
    const reason = textOfThrown(cause);
    throw new ManifestError({
      code: 'RESULT_INVALID',
      message: `${flag}: ${file}: ${reason.replace(/\.?$/, '.')} Name another file, or write this one anew with "arena-action run".`,
      cause,
    });
  }
}

/** Reads a committed baseline file. */
export async function readBaselineFile(
  file: string,
  workingDirectory: string,
  flag: string,
): Promise<Baseline> {
  return baselineOfFile(await readResultFile(file, workingDirectory, flag));
}

/** A baseline that was kept in a file; the file says itself where it is from. */
export function baselineOfFile(result: ArenaResult): Baseline {
  const { commit, generatedAt, engineVersion } = result.meta;
  return {
    result,
    origin: {
      sha: commit?.sha ?? null,
      ref: commit?.ref ?? null,
      createdAt: generatedAt,
      source: 'file',
      engineVersion,
    },
  };
}

/** Compares two result files without running anything. */
export async function compareFiles(options: {
  readonly baseline: string;
  readonly current: string;
  readonly workingDirectory: string;
  readonly policy: GatePolicy;
}): Promise<{ result: ArenaResult; comparison: Comparison }> {
  const { workingDirectory } = options;
  const baseline = await readBaselineFile(options.baseline, workingDirectory, '--baseline');
  const result = await readResultFile(options.current, workingDirectory, '--current');
  return { result, comparison: compareResults(result, { baseline }, options.policy) };
}
