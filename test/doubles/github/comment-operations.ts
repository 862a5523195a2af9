import { type Answer, type Call, NOT_FOUND, type Operations, paginate, refuse } from './answer.ts';
import type { CommentRecord, GithubState } from './github-state.ts';

/** Comments of pull requests. */
export const commentOperations: Operations = {
  'issues/list-comments': { answer: listComments },
  'issues/create-comment': { permission: 'pull-requests: write', answer: createComment },
  'issues/get-comment': {
    answer: (call, state) => withComment(call, state, (comment) => commentAnswer(200, call, comment, state)),
  },
  'issues/update-comment': { permission: 'pull-requests: write', answer: updateComment },
  'reactions/create-for-issue-comment': { permission: 'pull-requests: write', answer: react },
  'issues/delete-comment': { permission: 'pull-requests: write', answer: deleteComment },
};

/** GitHub refuses a longer body of a comment; the description does not say so. */
const COMMENT_BODY_MAX = 65_536;

function listComments(call: Call, state: GithubState): Answer {
  const issue = Number(call.parameters.issue_number);
  const comments = [...state.comments.values()]
    .filter((comment) => comment.issue === issue)
    .sort((a, b) => a.id - b.id);
  const [example = {}] = call.example() as unknown as Record<string, unknown>[];
  const { items, headers } = paginate(call, comments);
  return { status: 200, headers, body: items.map((comment) => commentBody(example, comment, state)) };
}

function createComment(call: Call, state: GithubState): Answer {
  const body = String(call.body.body);
  if (body.length > COMMENT_BODY_MAX) return bodyTooLong();
  if (state.lockedIssues.has(Number(call.parameters.issue_number)))
    return refuse(403, 'Unable to create comment because issue is locked.');
  const user = state.tokens.get(call.token)?.account;
  if (user === undefined) return NOT_FOUND;
  const comment: CommentRecord = {
    id: state.nextId++,
    issue: Number(call.parameters.issue_number),
    body,
    user,
    updates: 0,
  };
  state.comments.set(comment.id, comment);
  return commentAnswer(201, call, comment, state);
}

function updateComment(call: Call, state: GithubState): Answer {
  return withComment(call, state, (comment) => {
    if (state.tokens.get(call.token)?.account.id !== comment.user.id)
      return refuse(403, 'Resource not accessible by integration');
    const body = String(call.body.body);
    if (body.length > COMMENT_BODY_MAX) return bodyTooLong();
    comment.body = body;
    comment.updates++;
    return commentAnswer(200, call, comment, state);
  });
}

function deleteComment(call: Call, state: GithubState): Answer {
  return withComment(call, state, (comment) => {
    state.comments.delete(comment.id);
    return { status: 204 };
  });
}

function bodyTooLong(): Answer {
  const { body } = refuse(422, 'Validation Failed');
  const errors = [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)',
    },
  ];
  return { status: 422, body: { ...Object(body), errors } };
}

function withComment(call: Call, state: GithubState, use: (comment: CommentRecord) => Answer): Answer {
  const comment = state.comments.get(Number(call.parameters.comment_id));
  return comment === undefined ? NOT_FOUND : use(comment);
}

function commentAnswer(status: number, call: Call, comment: CommentRecord, state: GithubState): Answer {
  return { status, body: commentBody(call.example(), comment, state) };
}

function commentBody(example: Record<string, unknown>, comment: CommentRecord, state: GithubState): unknown {
  const { id, issue, body, user } = comment;
  return {
    ...example,
    id,
    body,
    user: { ...Object(example.user), ...user },
    html_url: `https://github.com/${state.owner}/${state.name}/pull/${issue}#issuecomment-${id}`,
  };
}

function react(call: Call, state: GithubState): Answer {
  const content = String(call.body.content);
  state.reactions.push({ comment: Number(call.parameters.comment_id), content });
  return { status: 201, body: { ...call.example(), content } };
}
