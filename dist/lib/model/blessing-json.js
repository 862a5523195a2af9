/** A blessing with its keys in their documented order, for a JSON file. */
export function blessingToJson({ selector, by, at, reason, sha, source }) {
    const { config, scenario, provider, region, check, type } = selector;
    return { selector: { config, scenario, provider, region, check, type }, by, at, reason, sha, source };
}
