import { ManifestError } from "../errors/manifest-error.js";
import { describeKnown } from "../lib/unknown-name.js";
/**
 * Narrows the filters to scenarios without simulated users of other roles. They become names of scenarios, so that a
 * comparison does not take what was left out for removed. Throws `ManifestError` for a role nobody defines.
 */
export function filterByRole(filters, arenas, roles) {
    if (roles === undefined || roles.length === 0)
        return filters;
    const known = new Set(arenas.flatMap(rolesOf));
    const unknown = roles.find((role) => !known.has(role));
    if (unknown !== undefined) {
        throw new ManifestError({
            code: 'UNKNOWN_FILTER',
            message: `The role filter names "${unknown}", which no configuration defines. ${describeKnown(unknown, known)}`,
        });
    }
    const others = new Set([...known].filter((role) => !roles.includes(role)));
    const scenarios = arenas.flatMap((arena) => arena.scenarios);
    const left = new Set(scenarios.filter((scenario) => speaksAs(scenario, others)).map(idOf));
    const wanted = filters.scenarios?.length ? filters.scenarios : scenarios.map(idOf);
    const ids = wanted.filter((id) => !left.has(id));
    if (ids.length === 0) {
        throw new ManifestError({
            code: 'EMPTY_PLAN',
            message: `Nothing to run: every scenario has a simulated user of another role than ${roles.join(', ')}.`,
        });
    }
    return { ...filters, scenarios: ids };
}
function rolesOf({ loaded }) {
    return loaded.config.spec.self_play?.roles.map(({ id }) => id) ?? [];
}
function idOf({ manifest }) {
    return manifest.id;
}
function speaksAs({ manifest }, roles) {
    return manifest.spec.turns.some(({ role }) => roles.has(role));
}
