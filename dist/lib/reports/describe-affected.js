import { countOf } from "./format-amounts.js";
const SHORT_SHA_LENGTH = 7;
const UNREAD_SHOWN = 10;
/** What a change let run, in one sentence without markup; `carried` says what became of the rest. */
export function describeAffected({ base, changedFiles, ran, carried, everythingBecause }, words) {
    if (everythingBecause !== undefined) {
        return `Everything ${words.ran}, not only what the change affects: ${everythingBecause}.`;
    }
    const change = `${countOf(changedFiles, 'changed file')} since ${shortSha(base)}`;
    return `${countOf(ran.length, 'scenario')} ${words.ran} for ${change}; ${countOf(carried, 'run')} ${words.carried}.`;
}
/** Where carried runs were really held, such as `carried from abc1234`. */
export function describeCarried(runs) {
    const commits = new Set(runs.flatMap(({ carried }) => carried?.sha ?? []));
    const [sha] = commits;
    if (commits.size > 1)
        return `carried from ${commits.size} commits`;
    return `carried from ${sha === undefined ? 'the baseline' : shortSha(sha)}`;
}
/** The way from what changed to a scenario, such as `prompts/refund.yaml -> scenarios/refund.yaml`. */
export function describeWay({ because }) {
    return because.join(' -> ');
}
/** The files that scenarios ran for, each with how many it was, those of most scenarios first. */
export function causesOf({ ran }) {
    const counts = new Map();
    for (const { because } of ran) {
        const [cause = ''] = because;
        counts.set(cause, (counts.get(cause) ?? 0) + 1);
    }
    return [...counts].toSorted(([, a], [, b]) => b - a);
}
/** Changed files that no run reads, in one sentence; undefined where there are none. */
export function describeUnread({ unread = [] }) {
    if (unread.length === 0)
        return undefined;
    const rest = unread.length > UNREAD_SHOWN ? ` and ${unread.length - UNREAD_SHOWN} more` : '';
    return `Changed, but read by no run: ${unread.slice(0, UNREAD_SHOWN).join(', ')}${rest}.`;
}
function shortSha(sha) {
    return /^[0-9a-f]{40,64}$/.test(sha) ? sha.slice(0, SHORT_SHA_LENGTH) : sha;
}
