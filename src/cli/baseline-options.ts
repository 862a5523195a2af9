import { tmpdir } from 'node:os';
import { createGit } from '../arena/git.ts';
import type { BaselineRequest, RunArenaOptions } from '../arena/outcome.ts';
import { runBaseTree } from '../arena/run-base-tree.ts';
import type { BaselineResolution } from '../baseline/baseline.ts';
import { ManifestError } from '../errors/manifest-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import type { CommandLine } from './parse-command-line.ts';

/** The run that wants a baseline. */
type WantingRun = RunArenaOptions &
  Required<Pick<RunArenaOptions, 'workingDirectory' | 'signal' | 'environment'>>;

/** Finds the baseline that a command line asks for: a file, or the arenas as they are where HEAD left a branch. */
export function baselineOf(
  line: CommandLine,
  run: WantingRun,
): (request: BaselineRequest) => Promise<BaselineResolution> {
  const file = line.text('baseline');
  const ref = line.text('baseline-ref');
  if (file !== undefined && ref !== undefined) {
    throw new ManifestError({
      code: 'BASELINE_TWICE',
      message: '--baseline and --baseline-ref both name what to compare with. Give one of them.',
    });
  }
  const find = (request: BaselineRequest): Promise<BaselineResolution> =>
    ref === undefined ? readFileOf(file, run, request) : runRef(ref, run, request);
  const historyFile = line.text('history');
  if (historyFile === undefined) return find;
  return async (request) => {
    const { readHistoryFile } = await import('../arena/read-history-file.ts');
    const history = await readHistoryFile(historyFile, run.workingDirectory, '--history');
    return { ...(await find(request)), ...(history === undefined ? {} : { history }) };
  };
}

async function readFileOf(
  asked: string | undefined,
  { workingDirectory }: WantingRun,
  { committedFile }: BaselineRequest,
): Promise<BaselineResolution> {
  const file = asked ?? committedFile;
  if (file === undefined) return { reason: 'none was given' };
  // Most runs on a laptop compare with nothing.
  const { readBaselineFile } = await import('../arena/compare-files.ts');
  const place = asked === undefined ? 'The policy file' : '--baseline';
  return { baseline: await readBaselineFile(file, workingDirectory, place) };
}

async function runRef(ref: string, run: WantingRun, { lane }: BaselineRequest): Promise<BaselineResolution> {
  if (lane === 'real') {
    throw refused(
      'BASELINE_LANE',
      ref,
      'another commit is run in mock mode only. Add --mock-provider, or name a result with --baseline',
    );
  }
  const { workingDirectory, signal, environment } = run;
  const git = createGit(environment);
  const ask = async (...words: readonly string[]) => (await git(workingDirectory, words, signal)).trim();
  const sha = await ask('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`)
    .then((commit) => ask('merge-base', 'HEAD', commit))
    .catch((cause: unknown) => {
      const reason = textOfThrown(cause);
      throw refused(
        'BASELINE_REF',
        ref,
        `it is no commit that HEAD has something in common with (${reason})`,
      );
    });
  const outcome = await runBaseTree({ sha, options: run, git, temporaryDirectory: tmpdir() });
  if ('reason' in outcome) {
    if (signal.aborted) return outcome;
    throw refused('BASELINE_REF', ref, `the commit ${sha.slice(0, 7)} could not be run: ${outcome.reason}`);
  }
  const steps = [
    `comparison point: ${sha.slice(0, 7)}, where HEAD left ${ref}`,
    'running it: run in mock mode and taken',
  ];
  const { result, origin } = outcome.baseline;
  return { baseline: { result, origin: { ...origin, steps } }, steps };
}

function refused(code: string, ref: string, reason: string): ManifestError {
  return new ManifestError({ code, message: `--baseline-ref ${ref}: ${reason}.` });
}
