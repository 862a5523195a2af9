import type { GithubState } from './github-state.ts';

/** What the double answers to a request. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** Sent as it stands in place of a body; the description has no shape for it. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation of the double gets to see of a request. */
export interface Call {
  /** Address the double is reached at. */
  readonly origin: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly token: string;
  /** Media type that is asked for. */
  readonly accept: string;
  /** GitHub's published example of the answer, to start from. */
  example(): Record<string, unknown>;
}

/** One operation of the description, and the permission it needs. */
export interface Operation {
  readonly permission?: string;
  answer(call: Call, state: GithubState): Answer;
}

/** The operations of one theme by their ids in GitHub's description. */
export type Operations = Readonly<Record<string, Operation>>;

/** Refuses, in GitHub's shape of an error. */
export function refuse(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

export const NOT_FOUND: Answer = refuse(404, 'Not Found');

/** One page of a list with the `Link` header that leads to the next one. */
export function paginate<T>(
  call: Call,
  items: readonly T[],
): { readonly items: readonly T[]; readonly headers: Record<string, string> } {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const page = Math.max(Number(call.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (to: number, relation: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.origin}${call.path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  };
}
