import { type EventContext, parseEventContext } from '../../src/github/event-context.ts';
import { type ReadInput, readInputs } from '../../src/github/inputs.ts';
import type { Publication } from '../../src/github/publish.ts';
import type { ArtifactStorage, ArtifactUpload } from '../../src/github/upload-artifact.ts';
import { jobGrant } from '../doubles/github/github-state.ts';
import { type ClientFixture, JOB_TOKEN } from './client-fixture.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { check, outcomeOf, resultOf } from './result-fixture.ts';

/** The contributor's commit. */
export const HEAD = 'd6fde92930d4715a2b49857d24b940956b26d2d3';

/** The inputs where nothing is wrong with them. */
export const inputsFrom = (readInput: ReadInput) => readInputs(readInput).inputs;

/** The context of an event. */
export function contextOf(event: string, payload: unknown): EventContext {
  const environment = {
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'octo/arena',
    GITHUB_REPOSITORY_ID: '4242',
    GITHUB_SHA: HEAD,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '55',
  };
  return parseEventContext({ environment, payload, onWarning: () => undefined });
}

/** The context of pull request 7. */
export const pullRequest = contextOf('pull_request', {
  pull_request: { number: 7, head: { sha: HEAD, repo: { id: 1 } }, base: { ref: 'main', repo: { id: 1 } } },
});

interface RecordingStorage extends ArtifactStorage {
  readonly uploads: ArtifactUpload[];
}

/** A publication whose effects can be looked at. */
export interface TestPublication extends Publication {
  readonly runner: ReturnType<typeof createRecordingRunner>;
  readonly storage: RecordingStorage;
}

/** A storage that keeps what it is given, or fails. */
export function createStorage(failure?: Error): RecordingStorage {
  const uploads: ArtifactUpload[] = [];
  return {
    uploads,
    async upload(upload) {
      if (failure !== undefined) throw failure;
      uploads.push(upload);
      return { id: 321 };
    },
    delete: async () => undefined,
  };
}

/** A publication of one new failure. */
export function publicationOf(
  fixture: ClientFixture,
  { permissions, ...changes }: Partial<TestPublication> & { readonly permissions?: readonly string[] } = {},
): TestPublication {
  const runner = createRecordingRunner();
  const storage = createStorage();
  const inputs = inputsFrom((name) => (name === 'github-token' ? JOB_TOKEN : ''));
  const outcome = outcomeOf(resultOf([check(3, 'failed'), check(8)]), {
    baseline: {
      result: resultOf([check(3), check(8)]),
      origin: { sha: 'base1234', ref: 'main', createdAt: '2026-01-01T00:00:00Z', source: 'artifact' },
    },
  });
  const client = fixture.clientFor(JOB_TOKEN, jobGrant(permissions));
  return { runner, storage, inputs, outcome, client, context: pullRequest, ...changes };
}
