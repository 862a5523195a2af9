import { readBaselineFile } from '../arena/compare-files.ts';
import type { BaselineResolution } from '../baseline/baseline.ts';
import { PublishError } from '../errors/publish-error.ts';
import type { Lane } from '../model/lane.ts';
import { type BaselineClient, findBaselineArtifact } from './baseline-from-artifact.ts';
import type { EventContext } from './event-context.ts';
import type { ActionInputs } from './inputs.ts';

/** What looking for the baseline needs. */
export interface BaselineSources {
  readonly inputs: Pick<ActionInputs, 'baseline' | 'baselineArtifact'>;
  readonly context: EventContext;
  readonly workingDirectory: string;
  /** Absent without a token. */
  readonly client: BaselineClient | undefined;
  readonly onWarning: (message: string) => void;
}

/** Finds the baseline where the input says; trouble with GitHub means there is none, with a reason and one warning. */
export async function resolveBaseline(sources: BaselineSources, lane: Lane): Promise<BaselineResolution> {
  const { inputs, context, workingDirectory, client, onWarning } = sources;
  if (inputs.baseline.kind === 'file') {
    return { baseline: await readBaselineFile(inputs.baseline.path, workingDirectory, 'The input baseline') };
  }
  if (inputs.baseline.kind === 'none') return { reason: 'the input baseline is "none"' };
  const { baselineBranch: branch, repository, run } = context;
  if (branch === undefined)
    return { reason: 'the run belongs to a tag, which has no earlier runs to compare with' };
  if (client === undefined) return { reason: 'no github-token was given, so no artifact can be looked up' };
  if (repository.id === undefined) return { reason: 'the runner did not say which repository this is' };
  try {
    const wanted = {
      name: inputs.baselineArtifact,
      branch,
      repositoryId: repository.id,
      ownRunId: run.id,
      lane,
    };
    const resolution = await findBaselineArtifact(client, wanted);
    if (resolution.baseline !== undefined && resolution.reason !== undefined)
      onWarning(`Baseline: ${resolution.reason}.`);
    return resolution;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const reason = `${withoutFullStop(error.message)}${remedyFor(error.code)}`;
    onWarning(`Baseline: ${reason}.`);
    return { reason };
  }
}

function remedyFor(code: string): string {
  return code === 'FORBIDDEN' || code === 'NOT_FOUND'
    ? '; the job needs the permission `actions: read` to compare with a baseline'
    : '';
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
