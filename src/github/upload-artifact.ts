import { PublishError } from '../errors/publish-error.ts';
import { textOfThrown } from '../lib/error-like.ts';
import type { EventContext } from './event-context.ts';

/** What is stored, and under which name. */
export interface ArtifactUpload {
  readonly name: string;
  readonly rootDirectory: string;
  /** Absolute paths below the root directory. */
  readonly files: readonly string[];
  /** Undefined takes the repository's setting. */
  readonly retentionDays: number | undefined;
}

/** The artifact service of the job, in our words. */
export interface ArtifactStorage {
  /** Stores the files; one of the same name in this run is an error with code `CONFLICT`. */
  upload(upload: ArtifactUpload): Promise<{ readonly id: number | undefined }>;
  delete(name: string): Promise<void>;
}

/**
 * The name to store this run's result under, or undefined when nothing is to be stored. An incomplete result is no
 * baseline, whatever the event.
 */
export function artifactNameFor(
  context: Pick<EventContext, 'event' | 'isBaselineSource'>,
  baselineName: string,
  mode: 'auto' | 'true' | 'false',
  isIncomplete = false,
): string | undefined {
  if (mode === 'false') return undefined;
  if (context.isBaselineSource && !isIncomplete) return baselineName;
  const isAsked =
    context.isBaselineSource ||
    mode === 'true' ||
    context.event === 'pull_request' ||
    context.event === 'merge_group';
  // Another name, so that nobody who looks for a baseline by name sees these.
  return isAsked ? `${baselineName}-${context.event.replaceAll('_', '-')}` : undefined;
}

/**
 * Stores the result. A repeated run replaces what its earlier attempt stored under the name; in a first attempt the
 * name can only be taken by another job, whose artifact stays.
 */
export async function uploadResult(
  storage: ArtifactStorage,
  upload: ArtifactUpload,
  { attempt }: { readonly attempt: number },
): Promise<{ readonly id: number | undefined }> {
  try {
    return await storage.upload(upload);
  } catch (error) {
    const isTaken = error instanceof PublishError && error.code === 'CONFLICT';
    if (!isTaken || attempt === 1) throw error;
    await storage.delete(upload.name);
    return storage.upload(upload);
  }
}

/**
 * The storage over `@actions/artifact`, which is loaded when the first call needs it. `serverUrl` is the address of
 * the GitHub that runs the job.
 */
export function createActionsStorage(serverUrl: string | undefined): ArtifactStorage {
  const loadClient = async () => {
    refuseEnterpriseServer(serverUrl);
    const { DefaultArtifactClient } = await import('@actions/artifact');
    return new DefaultArtifactClient();
  };
  return {
    async upload({ name, files, rootDirectory, retentionDays }) {
      try {
        const client = await loadClient();
        const options = retentionDays === undefined ? {} : { retentionDays };
        const { id } = await client.uploadArtifact(name, [...files], rootDirectory, options);
        return { id };
      } catch (error) {
        throw toPublishError(name, error);
      }
    },
    async delete(name) {
      try {
        const client = await loadClient();
        await client.deleteArtifact(name);
      } catch (error) {
        throw toPublishError(name, error);
      }
    },
  };
}

/** The client would refuse too, but prints a warning of its own besides. */
function refuseEnterpriseServer(serverUrl = 'https://github.com'): void {
  const { hostname } = new URL(serverUrl);
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com') || hostname.endsWith('.localhost')) return;
  throw new Error(
    `${hostname} has no artifact service of the kind needed. Commit a result as a file and name it in the input baseline.`,
  );
}

function toPublishError(name: string, cause: unknown): PublishError {
  const reason = textOfThrown(cause);
  // The client tells a taken name by its text alone.
  if (/\(409\)/.test(reason)) {
    return new PublishError({
      code: 'CONFLICT',
      message: `Could not store the artifact "${name}": this run has one of that name, stored by another job. Give each job its own baseline-artifact.`,
      cause,
    });
  }
  return new PublishError({
    code: 'UNAVAILABLE',
    message: `Could not store the artifact "${name}": ${reason}`,
    cause,
  });
}
