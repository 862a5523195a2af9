/** The version that this release writes and reads. */
export const SCHEMA_VERSION = 1;
/** By the version that is upgraded. The first one has nothing before it. */
const UPGRADES = new Map();
/**
 * The upgrade from a version to the one this release reads, through all those between; undefined where there is none.
 */
export function findUpgrade(version, { current = SCHEMA_VERSION, upgrades = UPGRADES } = {}) {
    if (version === current)
        return { frame: (frame) => frame, run: (run) => run };
    if (typeof version !== 'number' || version > current)
        return undefined;
    const first = upgrades.get(version);
    const rest = first && findUpgrade(version + 1, { current, upgrades });
    if (first === undefined || rest === undefined)
        return undefined;
    return {
        frame: (frame) => rest.frame(first.frame(frame)),
        run: (run) => rest.run(first.run(run)),
    };
}
