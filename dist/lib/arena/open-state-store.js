import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { formatLocation } from "../model/location.js";
import { stateStores } from "../state/index.js";
import { leadsOutside } from "./leads-outside.js";
import { isInside } from "./output-directory.js";
/** Where a file store without a root keeps its files, below the output directory. */
const DEFAULT_ROOT = 'state';
/**
 * Opens the store that the manifests of an invocation ask for; one store holds all its runs, in memory unless a
 * manifest names another. A store that two of them place differently, or that lies outside the output directory, is a
 * `ManifestError`.
 */
export async function openStateStore(configs, outputDirectory) {
    const places = configs.flatMap((config) => {
        const directory = directoryOf(config, outputDirectory);
        return directory === undefined ? [] : [{ config, directory }];
    });
    const [first, ...others] = places;
    if (first === undefined)
        return stateStores.memory();
    const other = others.find(({ directory }) => directory !== first.directory);
    if (other !== undefined)
        throw differing(other.config, first.config);
    refuseLinkOutside(first.config, first.directory, outputDirectory);
    return stateStores.file({ directory: first.directory });
}
/** The directory of a file store, undefined for a store in memory. */
function directoryOf(config, outputDirectory) {
    const store = config.spec.state_store;
    if (store?.type === 'redis') {
        throw refused(config, ['type'], {
            code: 'STATE_STORE_UNAVAILABLE',
            message: 'A state store of the type redis is not in this version. Use "memory" or "file".',
        });
    }
    if (store?.type !== 'file')
        return undefined;
    const root = store.file?.root ?? DEFAULT_ROOT;
    const directory = path.resolve(outputDirectory, root);
    if (directory !== outputDirectory && isInside(outputDirectory, directory))
        return directory;
    throw refused(config, ['file', 'root'], {
        code: 'STATE_STORE_OUTSIDE',
        message: `The state store ${root} does not lie below the output directory. Give a path that starts from there.`,
    });
}
function refuseLinkOutside(config, directory, outputDirectory) {
    if (!leadsOutside(outputDirectory, directory))
        return;
    throw refused(config, ['file', 'root'], {
        code: 'STATE_STORE_OUTSIDE',
        message: `The state store ${directory} is reached through a link that leads out of the output directory. Name another.`,
    });
}
function differing(config, first) {
    return refused(config, ['file', 'root'], {
        code: 'STATE_STORES_DIFFER',
        message: `${first.source.file} keeps its state elsewhere, but one run has one store. Give both the same root.`,
    });
}
function refused({ source }, at, { code, message }) {
    const place = formatLocation(source.locate(['spec', 'state_store', ...at]));
    return new ManifestError({ code, message: `${place}: ${message}` });
}
