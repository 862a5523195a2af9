import path from 'node:path';
import { groupBy } from "../lib/group-by.js";
import { pathBase } from "../manifest/path-base.js";
import { shownPath } from "../manifest/source-reader.js";
import { caseKey } from "../model/case-key.js";
import { unreadFiles } from "../plan/affected-runs.js";
import { engineMajor } from "../plan/run-settings.js";
import { carryRun, refuseToCarry } from "./carry-runs.js";
import { affectedScenarios, casesOf, whyHeld } from "./why-affected.js";
/** Unread files that are named. */
const UNREAD_NAMED = 100;
/** Narrows a plan to the runs that a change can affect; whenever that cannot be told, to all of them. */
export async function narrowToAffected(options, facts) {
    const everything = { held: facts.runs, join: (results) => results };
    const changes = await options.listChangedFiles?.();
    if (changes === undefined)
        return everything;
    const base = pathBase(options);
    const told = describeChange(changes, facts, base);
    const usable = chooseBaseline(options, changes, facts);
    if ('refused' in usable) {
        return { ...everything, affected: { ...told, ran: [], carried: 0, everythingBecause: usable.refused } };
    }
    const { held, carried, reasons } = decideCases(facts, usable, changedIn(changes, base), base);
    const cases = [...casesOf(facts.runs).keys()];
    return {
        held,
        join(results) {
            const now = groupBy(results, caseKey);
            return cases.flatMap((name) => carried.get(name) ?? now.get(name) ?? []);
        },
        affected: {
            ...told,
            ran: affectedScenarios(reasons),
            carried: [...carried.values()].reduce((count, runs) => count + runs.length, 0),
        },
    };
}
/** What a change is, before it is known what it lets run. */
export function describeChange(changes, { runs, graph }, base) {
    const unread = unreadFiles(runs, graph.of, changedIn(changes, base))
        .slice(0, UNREAD_NAMED)
        .map((file) => shownPath(file, base));
    return {
        base: changes.base,
        changedFiles: changes.files.length,
        ...(unread.length === 0 ? {} : { unread }),
    };
}
/** Absolute paths of what changed. */
export function changedIn({ files }, { repositoryRoot }) {
    return new Set(files.map((file) => path.resolve(repositoryRoot, file)));
}
/** The baseline, unless the change, the graph or the baseline itself cannot be relied on. */
function chooseBaseline({ record = false }, { incompleteBecause }, { graph, lane, resolution: { baseline, reason } }) {
    if (record !== false)
        return { refused: 'the runs are recorded' };
    if (incompleteBecause !== undefined)
        return { refused: incompleteBecause };
    if (graph.uncertain[0] !== undefined)
        return { refused: graph.uncertain[0] };
    if (baseline === undefined)
        return { refused: `there is no baseline${reason === undefined ? '' : `: ${reason}`}` };
    const refused = refuseBaseline(baseline, lane);
    return refused === undefined ? baseline : { refused };
}
function refuseBaseline({ origin, result }, lane) {
    if (origin.unverified === true)
        return 'nobody vouches for the baseline';
    if (result.lane !== lane)
        return `the baseline is of the ${result.lane} lane`;
    const { engineVersion } = result.meta;
    return engineMajor(engineVersion) === engineMajor()
        ? undefined
        : `the baseline was made by version ${engineVersion} of the engine`;
}
/** A case is held or taken over as a whole, with all its trials. */
function decideCases({ runs, graph, lane }, { result, origin }, changed, base) {
    const earlier = groupBy(result.runs, caseKey);
    const carried = new Map();
    const reasons = [];
    const held = [];
    for (const [name, trials] of casesOf(runs)) {
        const [first] = trials;
        const before = earlier.get(name);
        if (first === undefined)
            continue;
        const refused = refuseToCarry(first, before);
        const because = whyHeld(first, graph.of(first), { changed, refused, base });
        if (because === undefined && before !== undefined) {
            const kept = before.map((run) => carryRun(run, first, { sha: origin.sha, lane }));
            carried.set(name, kept);
        }
        else {
            held.push(...trials);
            reasons.push([first, because ?? []]);
        }
    }
    return { held, carried, reasons };
}
