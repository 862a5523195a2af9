import type { RunResult } from '../../model/run-result.ts';

/**
 * Whether a run is an independent sample: it was really held and judged, and nothing in it came from the response
 * cache.
 */
export function isSample(run: RunResult): boolean {
  const isJudged = run.status === 'passed' || run.status === 'failed';
  return isJudged && run.carried === undefined && !hasCachedAnswer(run);
}

function hasCachedAnswer({ cachedCalls = 0, messages }: RunResult): boolean {
  return cachedCalls > 0 || messages.some(({ cached }) => cached === true);
}
