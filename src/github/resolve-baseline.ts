import type { BaselineRequest } from '../arena/outcome.ts';
import type { BaselineResolution } from '../baseline/baseline.ts';
import { PublishError } from '../errors/publish-error.ts';
import { type BaselineClient, findBaselineArtifact } from './baseline-from-artifact.ts';
import { resolveFileBaseline } from './baseline-from-file.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { isForWantOfPermission, remedyFor } from './remedy.ts';

/** What looking for the baseline needs. */
export interface BaselineSources {
  readonly inputs: Pick<ActionInputs, 'baseline' | 'baselineArtifact'>;
  readonly context: EventContext;
  readonly workingDirectory: string;
  /** Where the checkout is, if no git repository says so. */
  readonly workspace: string;
  /** Absent without a token. */
  readonly client: (BaselineClient & Pick<GithubClient, 'downloadFile'>) | undefined;
  readonly onNotice: (message: string) => void;
  readonly onWarning: (message: string) => void;
}

/** Finds the baseline where the input says; trouble with GitHub means there is none, with a reason and one warning. */
export async function resolveBaseline(
  sources: BaselineSources,
  request: BaselineRequest,
): Promise<BaselineResolution> {
  const { inputs, context, client, onWarning } = sources;
  if (inputs.baseline.kind === 'file') {
    return resolveFileBaseline({ ...sources, file: inputs.baseline.path });
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
      ...request,
    };
    const resolution = await findBaselineArtifact(client, wanted);
    if (resolution.baseline !== undefined && resolution.reason !== undefined)
      onWarning(`Baseline: ${resolution.reason}.`);
    return resolution;
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    const reason = `${withoutFullStop(error.message)}${adviceFor(error.code)}`;
    onWarning(`Baseline: ${reason}.`);
    return { reason };
  }
}

function adviceFor(code: string): string {
  if (isForWantOfPermission(code)) {
    return '; the job needs the permission `actions: read` to compare with a baseline';
  }
  const remedy = remedyFor(code);
  return remedy === undefined ? '' : `. ${withoutFullStop(remedy)}`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.$/, '');
}
