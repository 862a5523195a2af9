/** Makes a definition whose `evaluate` sees the parsed parameters. */
export function defineCheck(check) {
    const { params } = check;
    if (typeof params !== 'function')
        return { ...check, params };
    let made;
    return {
        ...check,
        get params() {
            made ??= params();
            return made;
        },
    };
}
