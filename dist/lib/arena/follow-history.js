import { detectDrift } from "../baseline/detect-drift.js";
import { appendHistory } from "../baseline/history/append-history.js";
import { compactHistory } from "../baseline/history/compact-history.js";
import { measureTrends } from "../baseline/history/measure-trends.js";
/** Holds an execution beside the history of earlier ones and, where it is trusted, adds it to them. */
export function followHistory(result, comparison, earlier, { history: target }) {
    const trends = measureTrends(earlier, result);
    const drift = detectDrift({ lane: result.lane, trends, withOwnChanges: target !== undefined });
    const { generatedAt, executionId, commit } = result.meta;
    const facts = target && { at: generatedAt, sha: commit?.sha ?? null, event: target.event, executionId };
    return {
        comparison: drift.length === 0 ? comparison : { ...comparison, drift },
        trends,
        history: facts && compactHistory(appendHistory(earlier, result, facts)),
    };
}
