import { problemAt } from "./problem-at.js";
import { checkReference } from "./rule.js";
/** Warnings about names in a policy file that none of the arenas beside it knows: such an entry means nothing any more. */
export function findStaleNames({ content, source }, arenas) {
    const known = {
        scenario: arenas.flatMap(({ scenarios, evals }) => [...scenarios, ...evals].map(({ id }) => id)),
        provider: arenas.flatMap(({ providers }) => providers.map(({ id }) => id)),
    };
    const severity = 'warning';
    const lists = ['must_pass', 'quarantine', 'blessings'].flatMap((list) => (content[list] ?? []).flatMap((entry, index) => ['scenario', 'provider'].flatMap((noun) => checkReference(source, [list, index, noun], entry[noun], { noun, known: known[noun], severity }))));
    const bounded = Object.entries(content.thresholds ?? {}).flatMap(([metric, bounds]) => Object.keys(bounds?.scenarios ?? {}).flatMap((id) => checkReference(source, ['thresholds', metric, 'scenarios', id], id, {
        noun: 'scenario',
        known: known.scenario,
        severity,
    })));
    return [...lists, ...bounded];
}
/** Quarantines whose last day is over, which excuse nothing and fail the gate. `today` is `YYYY-MM-DD` in UTC. */
export function findExpired({ content, source }, today) {
    return (content.quarantine ?? []).flatMap(({ expires }, index) => {
        if (expires >= today)
            return [];
        return [
            problemAt(source, ['quarantine', index, 'expires'], {
                code: 'quarantine-expired',
                message: `The quarantine ended on ${expires}.`,
                hint: 'Mend the check and remove the entry, or set a later day.',
            }),
        ];
    });
}
