import { PublishError } from '../errors/publish-error.ts';
import type { Blessing } from '../model/accepted-change.ts';
import type { AcceptanceClient } from './acceptance-client.ts';
import { writeRecord } from './blessing-record.ts';
import type { EventContext } from './event-context.ts';
import type { GithubClient } from './github-client.ts';
import type { ActionInputs } from './inputs.ts';
import { reasonNotToBless } from './may-bless.ts';

/** What accepting by label needs. */
export interface LabelSources {
  readonly inputs: Pick<ActionInputs, 'blessLabel'>;
  readonly context: Pick<EventContext, 'labels' | 'headSha' | 'pullRequest' | 'run'>;
  readonly client: Pick<AcceptanceClient, 'getPermission'> & Pick<GithubClient, 'createCheckRun'>;
  readonly onNotice: (message: string) => void;
}

/**
 * Accepts what the label accepts, when the event is its being put on: only that event says which commit was the head
 * at that moment and who did it. The record lets later runs of the commit know. Gives nothing where it is
 * recorded already.
 */
export async function acceptByLabel(
  sources: LabelSources,
  recorded: { readonly blessings: readonly Blessing[]; readonly takenBackAt: string | undefined },
): Promise<readonly Blessing[]> {
  const { inputs, context, client, onNotice } = sources;
  const { labels, headSha, pullRequest } = context;
  const { blessLabel } = inputs;
  if (blessLabel === undefined || labels === undefined || pullRequest === undefined) return [];
  const isRecorded = recorded.blessings.some(({ source }) => source === 'label');
  if (!labels.names.includes(blessLabel) || isRecorded) return [];
  const { put } = labels;
  if (put?.name !== blessLabel) {
    onNotice(
      `The label "${blessLabel}" was put on before this run, and nothing says for which commit, so it accepts nothing. Take it off and put it on again.`,
    );
    return [];
  }
  // A run that is repeated has the event of its first attempt.
  if (Date.parse(recorded.takenBackAt ?? '') >= Date.parse(put.at)) return [];
  const refusal = await reasonNotToBless(client, put.by);
  if (refusal !== undefined) {
    onNotice(`The label "${blessLabel}" accepts nothing. ${refusal}.`);
    return [];
  }
  const blessing: Blessing = {
    selector: {},
    by: put.by.login,
    at: put.at,
    reason: `label "${blessLabel}"`,
    sha: headSha,
    source: 'label',
  };
  await recordLabel(sources, pullRequest.number, blessing);
  return [blessing];
}

/** A fork's job may make no check run; its own run has the event to go by, and a run without it says so. */
async function recordLabel(
  { client, context, onNotice }: LabelSources,
  pullRequest: number,
  blessing: Blessing,
): Promise<void> {
  try {
    await writeRecord(client, { action: 'bless', pullRequest, blessing }, context.run.url);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    onNotice(
      `What the label accepts holds for this run alone, as it could not be recorded. ${error.message}`,
    );
  }
}
