import { type Answer, type Call, NOT_FOUND, type Operations, paginate, refuse } from './answer.ts';
import type { GithubState, PullRequestRecord } from './github-state.ts';

/** Accounts, pull requests, commits and files. */
export const repositoryOperations: Operations = {
  'users/get-authenticated': { answer: getUser },
  'pulls/get': { answer: getPull },
  'pulls/list-files': { permission: 'pull-requests: read', answer: listPullFiles },
  'repos/list-pull-requests-associated-with-commit': { answer: listPullsOf },
  'repos/get-collaborator-permission-level': { answer: getPermission },
  'repos/get-commit': { permission: 'contents: read', answer: getCommit },
  'repos/list-commits': { permission: 'contents: read', answer: listCommits },
  'repos/compare-commits-with-basehead': { permission: 'contents: read', answer: compareCommits },
  'repos/get-content': { permission: 'contents: read', answer: getContent },
};

function getUser(call: Call, state: GithubState): Answer {
  const grant = state.tokens.get(call.token);
  if (grant === undefined || grant.isApp) return refuse(403, 'Resource not accessible by integration');
  return { status: 200, body: { ...call.example(), id: grant.account.id, login: grant.account.login } };
}

function getPull(call: Call, state: GithubState): Answer {
  const number = Number(call.parameters.pull_number);
  const pull = state.pulls.get(number);
  return pull === undefined ? NOT_FOUND : { status: 200, body: pullBody(call.example(), number, pull) };
}

function listPullsOf(call: Call, state: GithubState): Answer {
  const sha = call.parameters.commit_sha;
  const [example = {}] = call.example() as unknown as Record<string, unknown>[];
  const pulls = [...state.pulls].filter(([, pull]) => pull.mergedAs === sha || pull.headSha === sha);
  return { status: 200, body: pulls.map(([number, pull]) => pullBody(example, number, pull)) };
}

function pullBody(
  example: Record<string, unknown>,
  number: number,
  { headRef, headSha, baseRef, mergedAs, labels = [] }: PullRequestRecord,
): unknown {
  const [label = {}] = example.labels as Record<string, unknown>[];
  return {
    ...example,
    number,
    state: mergedAs === undefined ? 'open' : 'closed',
    merged_at: mergedAs === undefined ? null : '2026-01-02T00:00:00Z',
    labels: labels.map((name) => ({ ...label, name })),
    // The published example of a team lacks a field that the schema asks for.
    requested_teams: [],
    head: { ...Object(example.head), ref: headRef, sha: headSha },
    base: { ...Object(example.base), ref: baseRef },
  };
}

/** GitHub tells `maintain` as `write` and `triage` as `read`. */
function getPermission(call: Call, state: GithubState): Answer {
  const role = state.permissions.get(call.parameters.username ?? '');
  if (role === undefined) return NOT_FOUND;
  const permission = { maintain: 'write', triage: 'read' }[role] ?? role;
  // The published example of the account lacks a field that the schema asks for.
  const user = { ...Object(call.example().user), login: call.parameters.username, role_name: role };
  return { status: 200, body: { ...call.example(), permission, role_name: role, user } };
}

function getCommit(call: Call, state: GithubState): Answer {
  const sha = call.parameters.ref ?? '';
  if (!state.commits.has(sha) && !state.parents.has(sha))
    return refuse(422, `No commit found for SHA: ${sha}`);
  return { status: 200, body: commitBody({ ...call.example(), files: [] }, call, sha, state) };
}

function commitBody(
  example: Record<string, unknown>,
  call: Call,
  sha: string,
  state: GithubState,
): Record<string, unknown> {
  const url = `${call.origin}/repos/${state.owner}/${state.name}/commits`;
  const parents = (state.parents.get(sha) ?? []).map((parent) => ({
    sha: parent,
    url: `${url}/${parent}`,
    html_url: `${url}/${parent}`,
  }));
  return { ...example, sha, parents };
}

/** Everything that is reachable, level by level, so that merged branches stand between the first parents. */
function listCommits(call: Call, state: GithubState): Answer {
  const start = call.query.get('sha') ?? '';
  const first = state.branches.get(start) ?? start;
  if (!state.parents.has(first)) return NOT_FOUND;
  const { items, headers } = paginate(call, reachableFrom(first, state));
  const [example = {}] = call.example() as unknown as Record<string, unknown>[];
  return { status: 200, headers, body: items.map((sha) => commitBody(example, call, sha, state)) };
}

function reachableFrom(sha: string, state: GithubState): readonly string[] {
  const reached = new Set([sha]);
  for (const commit of reached) for (const parent of state.parents.get(commit) ?? []) reached.add(parent);
  return [...reached];
}

/** GitHub leaves out what is beyond 3,000 files, without a word. */
function listPullFiles(call: Call, state: GithubState): Answer {
  const { items, headers } = paginate(call, state.changedFiles.slice(0, 3_000));
  return { status: 200, body: items.map(toFile), headers };
}

function toFile(file: GithubState['changedFiles'][number]) {
  const sha = 'bbcd538c8e72b8c175046e27cc8f907076331401';
  const address = `https://example.com/${file.filename}`;
  return {
    sha,
    status: file.previous_filename === undefined ? 'modified' : 'renamed',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: address,
    raw_url: address,
    contents_url: address,
    ...file,
  };
}

function compareCommits(call: Call, state: GithubState): Answer {
  const [base = '', head = ''] = (call.parameters.basehead ?? '')
    .split('...')
    .map((name) => state.branches.get(name) ?? name);
  const counts =
    state.parents.size > 0 ? comparedByParents(base, head, state) : comparedByOrder(base, head, state);
  if (counts === undefined) return NOT_FOUND;
  const { ahead, behind, common } = counts;
  const diverged = behind > 0 ? 'diverged' : 'ahead';
  const status = ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : diverged;
  const example = call.example();
  return {
    status: 200,
    body: {
      ...example,
      status,
      ahead_by: ahead,
      behind_by: behind,
      total_commits: ahead,
      merge_base_commit: commitBody(Object(example.merge_base_commit), call, common, state),
      files: state.changedFiles.slice(0, 300).map(toFile),
    },
  };
}

interface ComparedCommits {
  readonly ahead: number;
  readonly behind: number;
  readonly common: string;
}

function comparedByParents(base: string, head: string, state: GithubState): ComparedCommits | undefined {
  const ofBase = reachableFrom(base, state);
  const ofHead = reachableFrom(head, state);
  const common = ofHead.find((sha) => ofBase.includes(sha));
  if (common === undefined) return undefined;
  const ahead = ofHead.filter((sha) => !ofBase.includes(sha)).length;
  const behind = ofBase.filter((sha) => !ofHead.includes(sha)).length;
  return { ahead, behind, common };
}

/** Where no parents are known, commits are in the order in which they were added; the distance is counted in it. */
function comparedByOrder(base: string, head: string, state: GithubState): ComparedCommits | undefined {
  const order = [...state.commits];
  if (order.length > 0 && (!state.commits.has(base) || !state.commits.has(head))) return undefined;
  const ahead = order.indexOf(head) - order.indexOf(base);
  return { ahead: Math.max(ahead, 0), behind: Math.max(-ahead, 0), common: ahead < 0 ? head : base };
}

function getContent(call: Call, state: GithubState): Answer {
  const path = call.parameters.path ?? '';
  const content = state.files.get(`${call.query.get('ref') ?? ''}:${path}`);
  if (content === undefined) return NOT_FOUND;
  if (/\braw\b/.test(call.accept)) {
    return { status: 200, text: content, headers: { 'content-type': 'application/vnd.github.raw' } };
  }
  const url = `${call.origin}/repos/${state.owner}/${state.name}/contents/${path}`;
  const body = {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(content),
    name: path.split('/').at(-1),
    path,
    content: Buffer.from(content).toString('base64'),
    sha: '3d21ec53a331a6f037a91c368710b99387d012c1',
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { self: url, git: url, html: url },
  };
  return { status: 200, body };
}
