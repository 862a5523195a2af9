import path from 'node:path';
import { groupBy } from "../lib/group-by.js";
/** Where the policy of tests lies, which stand beside no arena: the working directory, then the git root. */
export function policyHomes({ workingDirectory, repositoryRoot }) {
    const home = path.resolve(workingDirectory);
    return home === repositoryRoot ? [home] : [home, repositoryRoot];
}
/**
 * Policy files lie beside arenas, and hold for those. Where tests run as well and no arena lies elsewhere, there is one
 * file, and it holds for the tests too.
 */
export function policyPlaces(arenas, hasTests, base) {
    const folders = groupBy(arenas, ({ loaded }) => path.dirname(loaded.config.source.absolutePath));
    const homes = policyHomes(base);
    if (hasTests && folders.size === 0)
        return [{ directories: homes, beside: [], configs: 'all' }];
    return [...folders].map(([directory, beside]) => ({
        directories: [directory],
        beside,
        configs: hasTests && folders.size === 1 && homes.includes(directory)
            ? 'all'
            : beside.map(({ loaded }) => loaded.config.source.file),
    }));
}
