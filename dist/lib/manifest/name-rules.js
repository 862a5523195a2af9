import { problemAt } from "./problem-at.js";
import { BLANK_NAME } from "./stand-in.js";
/** Manifests whose `id` says something else than the name they go by. */
export function findDifferingNames(arena) {
    return [
        ...[...arena.scenarios, ...arena.providers, ...arena.evals, ...arena.personas].flatMap((manifest) => compareNames(manifest, 'id', manifest.spec.id)),
        ...arena.tools.flatMap((manifest) => compareNames(manifest, 'name', manifest.spec.name)),
    ];
}
/** A blank one has been reported where it stands. */
function compareNames({ id, source }, key, written) {
    if (written === id || written === '' || id === BLANK_NAME)
        return [];
    return [
        problemAt(source, ['spec', key], {
            severity: 'warning',
            code: 'name-differs',
            message: `"${key}" is "${written}", but what counts is metadata.name: "${id}".`,
            hint: `Write "${id}" in both places, and wherever else it is referred to.`,
        }),
    ];
}
