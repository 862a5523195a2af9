/** Whether a filter lets a name through. An empty allow-list is none. */
export function passesFilter(name, filter) {
    const { allowlist = [], blocklist = [] } = filter ?? {};
    return (allowlist.length === 0 || allowlist.includes(name)) && !blocklist.includes(name);
}
