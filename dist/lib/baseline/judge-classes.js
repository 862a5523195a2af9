import { sumUsd, toUsd } from "../model/money.js";
import { INCONCLUSIVE } from "../model/status.js";
import { countOf, gateRule } from "./gate-words.js";
/** Classes that say nothing at the gate unless they are asked about. */
const SILENT_CLASSES = [
    { rule: 'existing-failures', list: 'existingFailures', noun: 'existing failure' },
    { rule: 'flaky', list: 'flaky', noun: 'flaky check' },
    { rule: 'added', list: 'added', noun: 'added run or check', plural: 'added runs and checks' },
    { rule: 'changed', list: 'changed', noun: 'changed check' },
    {
        rule: 'not-comparable',
        list: 'notComparable',
        noun: 'run or check that is not comparable',
        plural: 'runs and checks that are not comparable',
    },
    { rule: 'skipped', list: 'skipped', noun: 'skipped run or check', plural: 'skipped runs and checks' },
];
/** The rules of classes that fail only where the policy names them. */
export function judgeClasses(lists, conditions) {
    const asked = SILENT_CLASSES.filter(({ rule }) => conditions.has(rule)).map(({ rule, list, noun, plural }) => {
        const { length } = lists[list];
        return gateRule(rule, length === 0 ? 'pass' : 'fail', `${countOf(length, noun, plural)}.`);
    });
    return [
        ...asked,
        ...judgeUndecided(lists.undecided, conditions.has('undecided')),
        ...judgeRemoved(lists.removed, conditions.has('removed')),
        ...judgeErrors(lists.errors, conditions.has('errors')),
        ...judgeInconclusive(lists.errors, conditions.has('inconclusive')),
    ];
}
/** A result in which something is open is no plain pass, whether or not anybody asked. */
function judgeUndecided(undecided, isAsked) {
    const rule = 'undecided';
    if (undecided.length === 0)
        return isAsked ? [gateRule(rule, 'pass', 'No undecided checks.')] : [];
    const needed = undecided.flatMap(({ trials }) => trials?.needs ?? []);
    const trials = needed.reduce((most, needs) => Math.max(most, needs.trials), 0);
    const cost = needed.length < undecided.length ? null : sumUsd(needed.map((needs) => needs.cost));
    const most = undecided.length === 1 ? 'About' : 'Up to about';
    const missing = trials === 0 ? '' : ` ${most} ${countOf(trials, 'more trial')} would tell${costText(cost)}.`;
    const told = `${countOf(undecided.length, 'undecided check')}.${missing}`;
    return [gateRule(rule, isAsked ? 'fail' : 'neutral', told)];
}
function costText(cost) {
    return cost === null ? '' : ` (about $${Number(toUsd(cost).toPrecision(2))})`;
}
/** Less testing is never silent. */
function judgeRemoved(removed, isAsked) {
    const rule = 'removed';
    if (removed.length === 0)
        return isAsked ? [gateRule(rule, 'pass', 'Nothing was removed.')] : [];
    return [gateRule(rule, isAsked ? 'fail' : 'warn', `Removed: ${countByUse(removed)}.`)];
}
/** Such as `3 assertions, 1 run`. */
function countByUse(entries) {
    const nouns = [
        ['assertion', 'assertions'],
        ['guardrail', 'guardrails'],
        ['pack-eval', 'pack evals'],
        ['criterion', 'criteria'],
    ];
    const runs = entries.filter(({ check }) => check === null).length;
    const parts = nouns.flatMap(([use, plural]) => {
        const { length } = entries.filter((entry) => entry.check !== null && entry.use === use);
        return length === 0 ? [] : [countOf(length, use.replace('-', ' '), plural)];
    });
    return [...parts, ...(runs === 0 ? [] : [countOf(runs, 'run')])].join(', ');
}
function judgeErrors(errors, isAsked) {
    const real = errors.filter(({ code }) => code !== INCONCLUSIVE);
    const rule = 'errors';
    if (real.length === 0)
        return isAsked ? [gateRule(rule, 'pass', 'No errors.')] : [];
    const runs = real.filter(({ check }) => check === null).length;
    const checks = real.length - runs;
    const told = [
        ...(runs === 0 ? [] : [`${countOf(runs, 'run')} broke off`]),
        ...(checks === 0 ? [] : [`${countOf(checks, 'check')} could not be judged`]),
    ].join(', ');
    if (isAsked)
        return [gateRule(rule, 'fail', `${told}.`)];
    return [gateRule(rule, 'neutral', `${told}. The policy does not fail on errors.`)];
}
/** What nobody could decide is neither a failure nor a pass. */
function judgeInconclusive(errors, isAsked) {
    const { length } = errors.filter(({ code }) => code === INCONCLUSIVE);
    const rule = 'inconclusive';
    if (length === 0)
        return isAsked ? [gateRule(rule, 'pass', 'Nothing was inconclusive.')] : [];
    const told = `${countOf(length, 'run or check', 'runs and checks')} ${length === 1 ? 'was' : 'were'} inconclusive.`;
    if (isAsked)
        return [gateRule(rule, 'fail', told)];
    return [gateRule(rule, 'neutral', `${told} The policy does not fail on them.`)];
}
