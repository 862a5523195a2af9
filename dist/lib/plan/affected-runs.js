import path from 'node:path';
/** The shortest way from a changed file to a run, both ends included, absolute; undefined where there is none. */
export function wayOfChange(dependencies, changed) {
    return dependencies
        .filter(({ file }) => changed.has(file))
        .map(({ chain }) => chain)
        .reduce((nearest, chain) => (nearest === undefined || chain.length < nearest.length ? chain : nearest), undefined);
}
/** What the gate goes by; no run reads it. */
const POLICY_FILE = 'arena-action.yaml';
/** Changed files that lie in the directory of an arena and that nobody reads, in their order. */
export function unreadFiles(runs, dependenciesOf, changed) {
    const homes = new Set(runs.map(({ arena }) => path.dirname(arena.loaded.config.source.absolutePath)));
    const found = new Set(runs.map(dependenciesOf));
    const read = new Set([...found].flatMap(({ files, shared }) => [...files, ...shared].map(({ file }) => file)));
    return [...changed].filter((file) => !read.has(file) &&
        path.basename(file) !== POLICY_FILE &&
        [...homes].some((home) => file.startsWith(home + path.sep)));
}
