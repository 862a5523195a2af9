import type { Octokit } from '@octokit/rest';
import { callGithub } from './call-github.ts';
import type { CommitParents, StoredArtifact, WorkflowRun } from './github-client.ts';
import { ARTIFACT_PAGES_MAX, PAGE_SIZE } from './limits.ts';
import type { Calls, Target } from './octokit-calls.ts';
import { readBounded } from './read-bounded.ts';

/** The calls about artifacts. */
export function createArtifactCalls(
  octokit: Octokit,
  target: Target,
): Calls<'listArtifacts' | 'listRunArtifacts' | 'downloadArtifact'> {
  const { actions } = octokit.rest;
  return {
    listArtifacts: (name, isEnough = () => false) =>
      callGithub('list the artifacts of the repository', async () => {
        let pages = 0;
        return octokit.paginate(
          actions.listArtifactsForRepo,
          { ...target, name, per_page: PAGE_SIZE },
          ({ data }, done) => {
            const artifacts = data.map(toArtifact);
            if (++pages === ARTIFACT_PAGES_MAX || artifacts.some(isEnough)) done();
            return artifacts;
          },
        );
      }),
    listRunArtifacts: (runId, name) =>
      callGithub('list the artifacts of a workflow run', async () => {
        const { data } = await actions.listWorkflowRunArtifacts({
          ...target,
          run_id: runId,
          name,
          per_page: PAGE_SIZE,
        });
        return data.artifacts.map(toArtifact);
      }),
    downloadArtifact: (artifactId, maxBytes) =>
      callGithub('download an artifact', async () => {
        const { data } = await actions.downloadArtifact({
          ...target,
          artifact_id: artifactId,
          archive_format: 'zip',
          // Gives the body as a stream, so that a size that was not announced truly cannot fill the memory.
          request: { parseSuccessResponseBody: false },
        });
        return readBounded(data, maxBytes);
      }),
  };
}

/** The calls about workflow runs. */
export function createWorkflowRunCalls(
  octokit: Octokit,
  target: Target,
): Calls<'getWorkflowRun' | 'listWorkflowRuns'> {
  const { actions } = octokit.rest;
  return {
    getWorkflowRun: (runId) =>
      callGithub('look up a workflow run', async () =>
        toWorkflowRun((await actions.getWorkflowRun({ ...target, run_id: runId })).data),
      ),
    listWorkflowRuns: ({ headSha, event, branch }) =>
      callGithub('list workflow runs', async () => {
        const { data } = await actions.listWorkflowRunsForRepo({
          ...target,
          ...(headSha === undefined ? {} : { head_sha: headSha }),
          ...(event === undefined ? {} : { event }),
          ...(branch === undefined ? {} : { branch }),
          per_page: PAGE_SIZE,
        });
        return data.workflow_runs.map(toWorkflowRun);
      }),
  };
}

/** The calls about commits. */
export function createCommitCalls(
  octokit: Octokit,
  target: Target,
): Calls<'getCommit' | 'listCommits' | 'getMergeBase'> {
  const { repos } = octokit.rest;
  return {
    getCommit: (sha) =>
      callGithub(`look up the commit ${sha.slice(0, 7)}`, async () =>
        // A page of one: the files of a merge may be many, and nobody asks for them.
        toCommit((await repos.getCommit({ ...target, ref: sha, per_page: 1 })).data),
      ),
    listCommits: (sha) =>
      callGithub(`list the commits before ${sha.slice(0, 7)}`, async () =>
        (await repos.listCommits({ ...target, sha, per_page: PAGE_SIZE })).data.map(toCommit),
      ),
    getMergeBase: (base, head) =>
      callGithub('find the commit that base and head have in common', async () => {
        const basehead = `${base}...${head}`;
        const { data } = await repos.compareCommitsWithBasehead({ ...target, basehead, per_page: 1 });
        return data.merge_base_commit.sha;
      }),
  };
}

type CommitAnswer = Awaited<ReturnType<Octokit['rest']['repos']['getCommit']>>['data'];

function toCommit({ sha, parents }: Pick<CommitAnswer, 'sha' | 'parents'>): CommitParents {
  return { sha, parents: parents.map((parent) => parent.sha) };
}

type WorkflowRunAnswer = Awaited<ReturnType<Octokit['rest']['actions']['getWorkflowRun']>>['data'];

function toWorkflowRun(run: WorkflowRunAnswer): WorkflowRun {
  return {
    id: run.id,
    event: run.event,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    status: run.status,
    workflowPath: run.path,
    // The description promises a head repository; GitHub leaves it out when the fork is gone.
    ...(run.head_repository ? { headRepositoryId: run.head_repository.id } : {}),
  };
}

type ArtifactAnswer = Awaited<ReturnType<Octokit['rest']['actions']['getArtifact']>>['data'];

function toArtifact(artifact: ArtifactAnswer): StoredArtifact {
  const { id, name, size_in_bytes: sizeBytes, expired, created_at: createdAt, workflow_run: run } = artifact;
  return {
    id,
    name,
    sizeBytes,
    expired,
    createdAt,
    ...(run
      ? {
          run: {
            ...(run.id === undefined ? {} : { id: run.id }),
            ...(run.head_branch === undefined ? {} : { headBranch: run.head_branch }),
            ...(run.head_sha === undefined ? {} : { headSha: run.head_sha }),
            ...(run.head_repository_id === undefined ? {} : { headRepositoryId: run.head_repository_id }),
          },
        }
      : {}),
  };
}
