import {
  type ArtifactServiceDouble,
  startArtifactServiceDouble,
} from '../doubles/artifact-service/artifact-service-double.ts';
import { createArtifactStore } from '../doubles/artifact-store.ts';
import { type GithubDouble, startGithubDouble } from '../doubles/github/github-double.ts';
import { commitTo, jobGrant, type TokenGrant } from '../doubles/github/github-state.ts';
import { type ActionRunResult, runActionProcess } from '../doubles/runner.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const REPOSITORY_ID = 4242;

/** One workflow run of the action. */
export interface WorkflowRun {
  readonly event: string;
  readonly sha: string;
  readonly runId: number;
  readonly payload?: unknown;
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What the job token may do; everything unless told. */
  readonly grant?: TokenGrant;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** A repository on a GitHub of our own, with a checkout, and workflows that run the committed bundle. */
export interface Repository extends AsyncDisposable {
  readonly workspace: Workspace;
  readonly github: GithubDouble;
  readonly artifacts: ArtifactServiceDouble;
  run(run: WorkflowRun): Promise<ActionRunResult>;
  push(run: Omit<WorkflowRun, 'event'>): Promise<ActionRunResult>;
  /** A run for pull request 7. `sha` is the contributor's commit. */
  pullRequest(run: Omit<WorkflowRun, 'event'> & { readonly isFork?: boolean }): Promise<ActionRunResult>;
}

/** Creates a repository whose checkout holds the files. */
export async function createRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const workspace = await createWorkspace(files);
  const temporary = await createWorkspace({}, {});
  const store = createArtifactStore();
  const github = await startGithubDouble({ store });
  const artifacts = await startArtifactServiceDouble(store);
  commitTo(github.state, 'main', 'f1r57');
  const run: Repository['run'] = ({ grant, ref = 'refs/heads/main', payload = {}, ...rest }) => {
    const token = `ghs_${rest.runId}`;
    github.state.tokens.set(token, grant ?? jobGrant());
    if (ref === 'refs/heads/main' && !github.state.parents.has(rest.sha)) {
      commitTo(github.state, 'main', rest.sha);
    }
    return runActionProcess({
      ...rest,
      ref,
      payload,
      token,
      workspace: workspace.directory,
      temporary: temporary.directory,
      github,
      artifacts,
    });
  };
  return {
    workspace,
    github,
    artifacts,
    run,
    push: (push) => run({ ...push, event: 'push' }),
    pullRequest: ({ isFork = false, ...rest }) => {
      const tip = github.state.branches.get('main') ?? '';
      github.state.parents.set(`merge-of-${rest.sha}`, [tip, rest.sha]);
      return run({
        ...rest,
        event: 'pull_request',
        ref: 'refs/pull/7/merge',
        sha: `merge-of-${rest.sha}`,
        payload: pullRequestPayload(rest.sha, isFork),
      });
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
      await artifacts[Symbol.asyncDispose]();
      await temporary[Symbol.asyncDispose]();
      await workspace[Symbol.asyncDispose]();
    },
  };
}

function pullRequestPayload(sha: string, isFork: boolean) {
  return {
    repository: { id: REPOSITORY_ID },
    pull_request: {
      number: 7,
      head: { sha, ref: 'feature', repo: { id: isFork ? 666 : REPOSITORY_ID } },
      base: { ref: 'main', sha: 'base', repo: { id: REPOSITORY_ID } },
    },
  };
}
