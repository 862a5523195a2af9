import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { buildEngineComponents } from "../engine/build-engine-components.js";
import { createEngine } from "../engine/create-engine.js";
import { currentDirectory } from "../lib/current-directory.js";
import { systemTimers } from "../lib/timers.js";
import { loadArenas } from "./load-arenas.js";
import { loadMockConfig } from "./load-mock-config.js";
import { openPurse } from "./open-purse.js";
import { openStateStore } from "./open-state-store.js";
import { manifestDirectory, prepareOutput } from "./output-directory.js";
import { openRealModels } from "./real-models.js";
import { createSessionRecorder } from "./session-recorder.js";
/**
 * Opens an engine over Arena manifests, or over arenas that are loaded already. Throws `ManifestProblemsError` with all
 * that is wrong with the files. Keys of models are looked for when runs are about to call them.
 */
export async function openEngine(config, options = {}) {
    return createEngine(await openEngineComponents(config, options));
}
/** What an engine over Arena manifests is made of, for replacing parts of it. Throws as `openEngine` does. */
export async function openEngineComponents(config, options = {}) {
    const { workingDirectory = currentDirectory(), onWarning = () => undefined } = options;
    const settings = { ...options, workingDirectory };
    const isLoaded = typeof config === 'object' && 'arenas' in config;
    const loaded = isLoaded ? config : await loadArenas([config].flat(), settings);
    for (const warning of loaded.warnings)
        onWarning(warning);
    const { mode = 'real', mockConfig, environment = {}, fetch } = options;
    const { timers = systemTimers, executionId = randomUUID() } = options;
    const readMock = (file, forMode) => loadMockConfig({ mockConfig: file, workingDirectory, onWarning }, forMode, loaded.arenas);
    const mockFile = mockConfig === undefined ? undefined : await readMock(mockConfig, mode);
    const places = { workingDirectory, outputDirectory: outputDirectoryOf(options, workingDirectory, loaded) };
    // Which runs will be held is not known yet; their prices are looked for when it is.
    const money = { mode, lane: mode, runs: [], baseline: undefined };
    const purse = openPurse({ ...settings, executionId, onWarning }, money);
    const own = options.stateStore === undefined ? await openOwnStore(loaded, places) : undefined;
    const real = () => openRealModels({ ...loaded, environment, fetch, timers }, { workingDirectory, onWarning }, purse);
    const components = buildEngineComponents(loaded, {
        ...(own === undefined ? {} : { stateStore: own }),
        ...options,
        ...(purse.budget === undefined ? {} : { budget: purse.budget }),
        executionId,
        models: mode === 'mock' ? { mode, ...(mockFile === undefined ? {} : { mockFile }) } : real(),
        ...places,
        readMockFile: (file) => readMock(file, 'mock'),
        openRecorder: (directory) => createSessionRecorder({ ...places, directory }, onWarning),
    });
    const dispose = async () => {
        await components.dispose();
        await own?.[Symbol.asyncDispose]();
    };
    return { ...components, dispose };
}
function outputDirectoryOf({ outputDirectory, onWarning = () => undefined }, workingDirectory, { arenas }) {
    if (outputDirectory)
        return path.resolve(workingDirectory, outputDirectory);
    const manifests = arenas.map(({ loaded }) => loaded.config.spec);
    return manifestDirectory(workingDirectory, manifests, onWarning);
}
/** The store that the arenas ask for; the output directory is made for one that keeps files. */
async function openOwnStore({ arenas }, places) {
    const configs = arenas.map(({ loaded }) => loaded.config);
    if (configs.some(({ spec }) => spec.state_store?.type === 'file')) {
        prepareOutput({ ...places, files: [] });
    }
    return openStateStore(configs, places.outputDirectory);
}
