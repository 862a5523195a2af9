import { type Answer, type Call, NOT_FOUND, type Operations, paginate } from './answer.ts';
import type { GithubState, IssueRecord } from './github-state.ts';

/** Issues of the repository. */
export const issueOperations: Operations = {
  'issues/list-for-repo': { permission: 'issues: read', answer: listIssues },
  'issues/create': { permission: 'issues: write', answer: createIssue },
  'issues/update': { permission: 'issues: write', answer: updateIssue },
};

function listIssues(call: Call, state: GithubState): Answer {
  const wanted = call.query.get('state') ?? 'open';
  const issues = [...state.issues.values()]
    .filter((issue) => wanted === 'all' || issue.state === wanted)
    .sort((a, b) => b.number - a.number);
  const { items, headers } = paginate(call, issues);
  const [example = {}] = call.example() as unknown as Record<string, unknown>[];
  return { status: 200, headers, body: items.map((issue) => issueBody(example, issue, state)) };
}

function createIssue(call: Call, state: GithubState): Answer {
  const user = state.tokens.get(call.token)?.account;
  if (user === undefined) return NOT_FOUND;
  const issue: IssueRecord = {
    number: state.nextId++,
    title: String(call.body.title),
    body: String(call.body.body),
    user,
    state: 'open',
    stateReason: null,
    closedAt: null,
    updates: 0,
  };
  state.issues.set(issue.number, issue);
  return { status: 201, body: issueBody(call.example(), issue, state) };
}

function updateIssue(call: Call, state: GithubState): Answer {
  const issue = state.issues.get(Number(call.parameters.issue_number));
  if (issue === undefined) return NOT_FOUND;
  const { title, body, state: wanted, state_reason: reason } = call.body;
  if (title !== undefined) issue.title = String(title);
  if (body !== undefined) issue.body = String(body);
  if (wanted === 'open') Object.assign(issue, { state: 'open', stateReason: 'reopened', closedAt: null });
  if (wanted === 'closed') {
    Object.assign(issue, { state: 'closed', stateReason: reason ?? 'completed', closedAt: state.now });
  }
  issue.updates++;
  return { status: 200, body: issueBody(call.example(), issue, state) };
}

function issueBody(example: Record<string, unknown>, issue: IssueRecord, state: GithubState): unknown {
  const { number, title, body, user, closedAt, stateReason } = issue;
  const { pull_request: _pull, state_reason: _reason, ...rest } = example;
  return {
    ...rest,
    number,
    title,
    body,
    state: issue.state,
    // The description allows no null here, which GitHub sends for an issue that was never closed.
    ...(stateReason === null ? {} : { state_reason: stateReason }),
    closed_at: closedAt,
    user: { ...Object(example.user), ...user },
    html_url: `https://github.com/${state.owner}/${state.name}/issues/${number}`,
  };
}
