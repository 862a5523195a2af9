var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ProviderError } from "../errors/provider-error.js";
/** Names the directory whose `node_modules` hold such packages, where they are not beside arena-action itself. */
const DIRECTORY_VARIABLE = 'ARENA_PACKAGES';
/**
 * Imports an export of an optional package. It is looked for beside arena-action, or in the directory that the
 * environment variable `ARENA_PACKAGES` names; never in the working directory, which may hold code of a fork.
 * Throws `ProviderError` with code `PROVIDER_SDK_MISSING`.
 */
export async function loadPeer(provider, { name, version, exported }, environment) {
    const directory = environment[DIRECTORY_VARIABLE];
    try {
        const module = await importFrom(name, directory);
        const found = module[exported] ?? module.default?.[exported];
        if (found !== undefined)
            return found;
        throw new Error(`it has no export ${exported}`);
    }
    catch (cause) {
        const place = directory ? `in ${directory}` : 'beside arena-action';
        throw new ProviderError({
            code: 'PROVIDER_SDK_MISSING',
            message: `Provider "${provider}" needs the package ${name}, which cannot be loaded. Install it ${place} with ` +
                `"npm install ${name}@${version}", or name the directory it is installed in by ${DIRECTORY_VARIABLE}.`,
            cause,
        });
    }
}
async function importFrom(name, directory) {
    const specifier = directory
        ? pathToFileURL(createRequire(`${path.resolve(directory)}${path.sep}`).resolve(name)).href
        : name;
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ specifier));
}
