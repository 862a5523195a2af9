/** A value that is made when somebody asks for it, and once. */
export function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
