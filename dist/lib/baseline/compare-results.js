import { classifyCases } from "./classify-cases.js";
import { compareCases } from "./compare-cases.js";
import { decideVerdict } from "./decide-verdict.js";
import { diffConversations } from "./diff-conversations.js";
import { excuseEntries, utcDay } from "./excuse-entries.js";
import { isSelected } from "./is-selected.js";
import { judgeCases } from "./judge-cases.js";
import { markSuspected } from "./mark-suspected.js";
import { measureDeltas } from "./measure-deltas.js";
import { measurePaired, measureScores } from "./measure-paired.js";
import { openSamplePool } from "./pool-samples.js";
import { refuseStranger } from "./refuse-baseline.js";
import { detectionPower } from "./statistics/detection-power.js";
import { DEFAULT_STATISTICS } from "./statistics/settings.js";
/**
 * Holds a result against a baseline, class by class, and judges it by the policy. Runs that differ by their trial only
 * are one case, and a check of a case has one entry for all its trials.
 */
export function compareResults(current, resolution, policy, asked = {}) {
    const { lane, meta, runs } = current;
    const { baseline, reason } = refuseStranger(current, resolution);
    const pool = openSamplePool(baseline?.result, resolution.history);
    const compared = compareCases(current, baseline?.result, pool);
    const judgements = judgeCases(compared.cases, lane, policy);
    const hasBaseline = baseline !== undefined;
    const classes = classifyCases(compared, { hasBaseline, judgements, mustPass: policy.mustPass });
    const suspected = hasBaseline ? undefined : resolution.suspected;
    const marked = { ...classes, newFailures: markSuspected(classes.newFailures, suspected) };
    const today = utcDay(meta.generatedAt);
    const facts = {
        baseline: baseline?.origin ?? null,
        ...(reason === undefined ? {} : { reason }),
        ...excuseEntries(marked, policy, today),
        ...policyFacts(policy),
        ...(lane === 'real' ? proofs(compared.cases, judgements, policy, asked) : {}),
        ...measureDeltas(current, baseline?.result),
    };
    const before = baseline?.result.runs.filter((run) => isSelected(run, meta.selection));
    return {
        schemaVersion: 1,
        ...facts,
        ...diffConversations(facts, current, baseline?.result),
        ...decideVerdict(facts, { lane, now: runs, before }, policy, today),
    };
}
function policyFacts({ blessings = [], changes = [] }) {
    return {
        ...(blessings.length === 0 ? {} : { blessings }),
        ...(changes.length === 0 ? {} : { policyChanges: changes }),
    };
}
/** What can be said of all runs together. */
function proofs(cases, judgements, { statistics }, { trials }) {
    const tried = [...judgements].map(([{ now }, { current, baseline }]) => ({
        id: now.id,
        current,
        baseline,
    }));
    const power = detectionPower(tried, { ...DEFAULT_STATISTICS, ...statistics }, trials);
    const paired = measurePaired(cases);
    const scores = measureScores(cases);
    return {
        ...(power === undefined ? {} : { power }),
        ...(paired === undefined ? {} : { paired }),
        ...(scores === undefined ? {} : { scores }),
    };
}
