import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { loadMockFile } from "../manifest/load-mock-file.js";
import { createFileReader } from "../manifest/read-files.js";
import { pathBase } from "./load-arenas.js";
import { ManifestProblemsError } from "./manifest-problems-error.js";
/** Loads the mock file named by `--mock-config`; it has a meaning in mock mode only. */
export async function loadMockConfig({ mockConfig, workingDirectory, onWarning, }, mode) {
    if (mockConfig === undefined)
        return undefined;
    if (mode !== 'mock') {
        throw new ManifestError({
            code: 'USAGE',
            message: 'A mock file was given, but the providers are not mocked. Add --mock-provider, or provider-mode: mock.',
        });
    }
    const file = path.resolve(workingDirectory, mockConfig);
    const { mockFile, problems } = await loadMockFile(file, createFileReader(), await pathBase(workingDirectory));
    if (mockFile === undefined || problems.some(({ severity }) => severity === 'error')) {
        throw new ManifestProblemsError(problems);
    }
    for (const warning of problems)
        onWarning(warning);
    return mockFile;
}
