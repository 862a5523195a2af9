import { PublishError } from '../errors/publish-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import { JOB_SUMMARY_MAX_BYTES } from './limits.ts';
import type { Runner } from './runner.ts';

/** Writes the job summary; GitHub would drop one that is too large without a word in the job's log. */
export async function publishSummary(runner: Pick<Runner, 'writeSummary'>, markdown: string): Promise<void> {
  const size = Buffer.byteLength(markdown);
  if (size > JOB_SUMMARY_MAX_BYTES) {
    throw new PublishError({
      code: 'TOO_LARGE',
      message: `The job summary holds ${size} bytes, more than the ${JOB_SUMMARY_MAX_BYTES} GitHub takes; read the result artifact instead.`,
    });
  }
  try {
    await runner.writeSummary(markdown);
  } catch (cause) {
    const reason = textOfThrown(cause);
    throw new PublishError({
      code: 'UNAVAILABLE',
      message: `Could not write the job summary: ${reason}`,
      cause,
    });
  }
}
