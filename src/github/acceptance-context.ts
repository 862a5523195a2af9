import { z } from 'zod';

/** An account as an event names it. */
export interface EventAccount {
  readonly login: string;
  /** Whether a person stands behind it, and not a program. */
  readonly isPerson: boolean;
}

/** A comment that was just written. */
export interface CommentContext {
  readonly id: number;
  readonly body: string;
  /** Absent when the account is gone. */
  readonly author?: EventAccount;
  /** RFC 3339 time. */
  readonly at: string;
  /** Number of the pull request; absent for a comment on an issue, and for one that was edited or deleted. */
  readonly pullRequest?: number;
}

/** The labels of a pull request at the moment of the event. */
export interface LabelContext {
  readonly names: readonly string[];
  /** The label whose being put on is the event itself. */
  readonly put?: { readonly name: string; readonly by: EventAccount; readonly at: string };
}

const accountSchema = z.looseObject({ login: z.string(), type: z.string().optional() });
const labelSchema = z.looseObject({ name: z.string() });

const commentPayloadSchema = z.looseObject({
  action: z.string(),
  issue: z.looseObject({ number: z.int(), pull_request: z.unknown().optional() }),
  comment: z.looseObject({
    id: z.int(),
    body: z.string().nullish(),
    created_at: z.iso.datetime({ offset: true }),
    user: accountSchema.nullish(),
  }),
});

const labelPayloadSchema = z.looseObject({
  action: z.string().optional(),
  label: labelSchema.optional(),
  sender: accountSchema.optional(),
  pull_request: z.looseObject({
    labels: z.array(labelSchema).optional(),
    updated_at: z.iso.datetime({ offset: true }).optional(),
  }),
});

/** The comment of an `issue_comment` event; undefined when the payload does not have its shape. */
export function parseComment(payload: unknown): CommentContext | undefined {
  const { data } = commentPayloadSchema.safeParse(payload);
  if (data === undefined) return undefined;
  const { action, issue, comment } = data;
  const isOnPullRequest = issue.pull_request !== undefined && issue.pull_request !== null;
  return {
    id: comment.id,
    body: comment.body ?? '',
    at: comment.created_at,
    ...(comment.user ? { author: toAccount(comment.user) } : {}),
    ...(action === 'created' && isOnPullRequest ? { pullRequest: issue.number } : {}),
  };
}

/** The labels of a `pull_request` event; undefined when the payload does not tell them. */
export function parseLabels(payload: unknown): LabelContext | undefined {
  const { data } = labelPayloadSchema.safeParse(payload);
  if (data === undefined) return undefined;
  const { action, label, sender, pull_request: pull } = data;
  const names = (pull.labels ?? []).map(({ name }) => name);
  if (action !== 'labeled' || label === undefined || sender === undefined || pull.updated_at === undefined) {
    return { names };
  }
  return { names, put: { name: label.name, by: toAccount(sender), at: pull.updated_at } };
}

/** The pull request that a merge queue tests; the queue names its branches after it. */
export function parseQueuedPullRequest(headRef: string | undefined): number | undefined {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]+$/.exec(headRef ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

function toAccount({ login, type }: z.infer<typeof accountSchema>): EventAccount {
  return { login, isPerson: type === 'User' };
}
