import { decodeKey, encodeKey } from './marker-key.ts';

/** Which execution wrote an issue, for which configuration, and what it is open for. */
export interface IssueMarker {
  readonly key: string;
  readonly runId: number;
  readonly attempt: number;
  /** Short hashes of the failures that an execution opened it for. */
  readonly failing: readonly string[];
}

/** Failures a marker holds; more would make the text longer than it is worth. */
export const FAILING_MAX = 500;

/** The hidden line an issue of ours begins with. */
export function renderIssueMarker({ key, runId, attempt, failing }: IssueMarker): string {
  const hashes = failing.slice(0, FAILING_MAX).join(',');
  return `<!-- arena-action:issue key=${encodeKey(key)} run=${runId} attempt=${attempt} failing=${hashes} v=1 -->`;
}

/** The marker of an issue; only at its very start, so that none can be smuggled in by what a model said. */
export function parseIssueMarker(body: string): IssueMarker | undefined {
  const match =
    /^<!-- arena-action:issue key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) failing=([0-9a-f,]*) v=\d+ -->/.exec(
      body,
    );
  if (match === null) return undefined;
  const [, key = '', runId, attempt, failing = ''] = match;
  return {
    key: decodeKey(key),
    runId: Number(runId),
    attempt: Number(attempt),
    failing: failing.split(',').filter((hash) => hash !== ''),
  };
}
