import type { ArtifactRecord, ArtifactRun } from '../artifact-store.ts';
import { type Answer, type Call, NOT_FOUND, type Operations, paginate, refuse } from './answer.ts';
import type { GithubState } from './github-state.ts';

/** Artifacts and workflow runs. */
export const actionsOperations: Operations = {
  'actions/list-artifacts-for-repo': { permission: 'actions: read', answer: listArtifacts },
  'actions/list-workflow-run-artifacts': { permission: 'actions: read', answer: listRunArtifacts },
  'actions/get-artifact': { permission: 'actions: read', answer: getArtifact },
  'actions/download-artifact': { permission: 'actions: read', answer: downloadArtifact },
  'actions/get-workflow-run': { permission: 'actions: read', answer: getWorkflowRun },
  'actions/re-run-workflow': { permission: 'actions: write', answer: runAgain('all') },
  'actions/re-run-workflow-failed-jobs': { permission: 'actions: write', answer: runAgain('failed') },
  'actions/list-workflow-runs-for-repo': { permission: 'actions: read', answer: listWorkflowRuns },
};

function listArtifacts(call: Call, state: GithubState): Answer {
  return artifactPage(call, state, [...state.store.artifacts.values()]);
}

function listRunArtifacts(call: Call, state: GithubState): Answer {
  const runId = Number(call.parameters.run_id);
  return artifactPage(
    call,
    state,
    [...state.store.artifacts.values()].filter(({ run }) => run.id === runId),
  );
}

function artifactPage(call: Call, state: GithubState, artifacts: readonly ArtifactRecord[]): Answer {
  const name = call.query.get('name');
  const named = artifacts
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted((a, b) => b.id - a.id);
  const { items, headers } = paginate(call, named);
  const [example = {}] = call.example().artifacts as Record<string, unknown>[];
  const body = {
    total_count: named.length,
    artifacts: items.map((artifact) => artifactBody(example, call, artifact, state)),
  };
  return { status: 200, headers, body };
}

function getArtifact(call: Call, state: GithubState): Answer {
  const artifact = state.store.artifacts.get(Number(call.parameters.artifact_id));
  return artifact === undefined
    ? NOT_FOUND
    : { status: 200, body: artifactBody(call.example(), call, artifact, state) };
}

function artifactBody(
  example: Record<string, unknown>,
  call: Call,
  artifact: ArtifactRecord,
  state: GithubState,
): unknown {
  const { id, name, sizeBytes, expired, createdAt, run, hidesCommit } = artifact;
  const url = `${call.origin}/repos/${state.owner}/${state.name}/actions/artifacts/${id}`;
  return {
    ...example,
    id,
    name,
    size_in_bytes: sizeBytes,
    url,
    archive_download_url: `${url}/zip`,
    expired,
    created_at: createdAt,
    workflow_run: {
      id: run.id,
      repository_id: state.repositoryId,
      head_repository_id: run.headRepositoryId,
      head_branch: run.headBranch,
      ...(hidesCommit ? {} : { head_sha: run.headSha }),
    },
  };
}

function downloadArtifact(call: Call, state: GithubState): Answer {
  const artifact = state.store.artifacts.get(Number(call.parameters.artifact_id));
  if (artifact === undefined) return NOT_FOUND;
  if (artifact.expired) return refuse(410, 'Artifact has expired');
  return { status: 302, headers: { location: `${call.origin}/_blobs/${artifact.id}.zip` } };
}

function getWorkflowRun(call: Call, state: GithubState): Answer {
  const run = state.store.runs.get(Number(call.parameters.run_id));
  return run === undefined ? NOT_FOUND : { status: 200, body: workflowRunBody(call.example(), run) };
}

function runAgain(part: 'all' | 'failed') {
  return (call: Call, state: GithubState): Answer => {
    const run = state.store.runs.get(Number(call.parameters.run_id));
    if (run === undefined) return NOT_FOUND;
    if (run.status !== undefined && run.status !== 'completed')
      return refuse(403, 'This workflow is already running');
    state.repeated.push({ run: run.id, part });
    return { status: 201, body: {} };
  };
}

function listWorkflowRuns(call: Call, state: GithubState): Answer {
  const wanted = { headSha: 'head_sha', event: 'event', headBranch: 'branch' } as const;
  const runs = [...state.store.runs.values()]
    .filter((run) =>
      Object.entries(wanted).every(([field, name]) => {
        const value = call.query.get(name);
        return value === null || run[field as keyof typeof wanted] === value;
      }),
    )
    .toSorted((a, b) => b.id - a.id);
  const { items, headers } = paginate(call, runs);
  const [example = {}] = call.example().workflow_runs as Record<string, unknown>[];
  return {
    status: 200,
    headers,
    body: { total_count: runs.length, workflow_runs: items.map((run) => workflowRunBody(example, run)) },
  };
}

function workflowRunBody(example: Record<string, unknown>, run: ArtifactRun): unknown {
  return {
    ...example,
    id: run.id,
    event: run.event,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status: run.status ?? 'completed',
    path: run.workflowPath ?? '.github/workflows/arena.yml',
    head_repository: { ...Object(example.head_repository), id: run.headRepositoryId },
    ...(run.status === undefined ? {} : { status: run.status }),
    ...(run.conclusion === undefined ? {} : { conclusion: run.conclusion }),
  };
}
