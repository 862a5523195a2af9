/** Typed identity, so that `evaluate` sees the parsed parameters. */
export function defineCheck(definition) {
    return definition;
}
