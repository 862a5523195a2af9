// The entry `arena-action/vitest`.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
/**
 * The same configuration with scenarios in it: `expect(...).toPassScenario()` in every test, and one batch id for the whole
 * run. Setup files that are there already stay, and come after.
 */
export function withScenario(config) {
    const { test = {} } = config;
    return {
        ...config,
        test: {
            ...test,
            setupFiles: withFirst(fileBeside('setup'), test.setupFiles),
            globalSetup: withFirst(fileBeside('setup-global'), test.globalSetup),
        },
    };
}
function withFirst(file, given = []) {
    const others = typeof given === 'string' ? [given] : given;
    return [file, ...others.filter((other) => other !== file)];
}
/** A module of this directory, under the ending that this one has. */
function fileBeside(name) {
    const own = fileURLToPath(import.meta.url);
    return path.join(path.dirname(own), `${name}${path.extname(own)}`);
}
