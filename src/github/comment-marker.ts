import { decodeKey, encodeKey } from './marker-key.ts';

/** Which run wrote a comment, and for which configuration. */
export interface CommentMarker {
  readonly key: string;
  readonly sha: string;
  readonly runId: number;
  readonly attempt: number;
}

/** The hidden line a comment of ours begins with. */
export function renderMarker({ key, sha, runId, attempt }: CommentMarker): string {
  return `<!-- arena-action:comment key=${encodeKey(key)} sha=${sha} run=${runId} attempt=${attempt} v=1 -->`;
}

/** The marker of a comment; only at its very start, so that none can be smuggled in by what a model said. */
export function parseMarker(body: string): CommentMarker | undefined {
  const match = /^<!-- arena-action:comment key=(\S+) sha=(\w+) run=(\d+) attempt=(\d+) v=\d+ -->/.exec(body);
  if (match === null) return undefined;
  const [, key = '', sha = '', runId, attempt] = match;
  return { key: decodeKey(key), sha, runId: Number(runId), attempt: Number(attempt) };
}

/** Whether the first run was started after the second. Run ids rise; a repeated run keeps its id and counts attempts. */
export function isLaterRun(a: CommentMarker, b: CommentMarker): boolean {
  return a.runId === b.runId ? a.attempt > b.attempt : a.runId > b.runId;
}
