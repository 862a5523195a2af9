import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { nearestWord } from "../lib/nearest-word.js";
import { loadMockFile } from "../manifest/load-mock-file.js";
import { ManifestProblemsError } from "../manifest/manifest-problems-error.js";
import { pathBase } from "../manifest/path-base.js";
import { createFileReader } from "../manifest/read-files.js";
/** Loads the mock file named by `--mock-config`; it has a meaning in mock mode only. */
export async function loadMockConfig({ mode: asked, mockConfig, workingDirectory, onWarning, }, mode, arenas) {
    if (mockConfig === undefined)
        return undefined;
    // With `auto` the file is there for the case that a key is missing, and none was.
    if (mode === 'real' && asked === 'auto')
        return undefined;
    if (mode !== 'mock') {
        throw new ManifestError({
            code: 'USAGE',
            message: 'A mock file was given, but the providers are not mocked. Add --mock-provider, or provider-mode: mock.',
        });
    }
    const file = path.resolve(workingDirectory, mockConfig);
    const { mockFile, problems } = await loadMockFile(file, createFileReader(), pathBase({ workingDirectory }));
    if (mockFile === undefined || problems.some(({ severity }) => severity === 'error')) {
        throw new ManifestProblemsError(problems);
    }
    for (const warning of [...problems, ...findStrayEntries(mockFile, arenas)])
        onWarning(warning);
    return mockFile;
}
/** Entries for scenarios that do not exist but look like one that does; others may belong to another arena. */
function findStrayEntries({ content, source }, arenas) {
    const known = new Set(arenas.flatMap((arena) => arena.scenarios.map(({ manifest }) => manifest.id)));
    return Object.keys(content.scenarios).flatMap((name) => {
        const meant = known.has(name) ? undefined : nearestWord(name, known);
        if (meant === undefined)
            return [];
        return {
            severity: 'warning',
            code: 'unknown-scenario',
            location: source.locate(['scenarios', name], { key: true }),
            path: `scenarios.${name}`,
            message: `There is no scenario "${name}", so nobody is answered by this entry.`,
            hint: `Did you mean "${meant}"?`,
        };
    });
}
