import { renderMockFile } from "./render-mock-file.js";
/** The name of the file where one serves for all. */
const ONE_FOR_ALL = 'mock-responses.yaml';
/**
 * Renders the mock files of a recording: one for all assistants where they gave the same answers, else one for each,
 * called after the provider; several arenas have files of their own. Trials after the first are left out.
 */
export function renderMockFiles(runs) {
    const first = runs.filter(({ trial }) => trial === 1);
    const configs = [...new Set(first.map(({ config }) => config))];
    const files = configs.flatMap((config) => {
        const prefix = configs.length === 1 ? '' : `${safeName(config)}-`;
        return filesOfArena(first.filter((run) => run.config === config), prefix);
    });
    return withDistinctNames(files);
}
function filesOfArena(runs, prefix) {
    const providers = [...new Set(runs.map(({ provider }) => provider))];
    const whole = renderMockFile(runs);
    if (providers.length === 1 || whole.warnings.length === 0) {
        return [{ name: `${prefix}${ONE_FOR_ALL}`, ...whole }];
    }
    return providers.map((provider) => ({
        name: `${prefix}${safeName(provider)}.mock.yaml`,
        ...renderMockFile(runs.filter((run) => run.provider === provider)),
    }));
}
function safeName(text) {
    return text.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]+/, '_');
}
/** Two names that differ in odd characters alone would be one. */
function withDistinctNames(files) {
    const taken = new Set();
    return files.map((file) => {
        let name = file.name;
        for (let count = 2; taken.has(name.toLowerCase()); count++)
            name = `${count}-${file.name}`;
        taken.add(name.toLowerCase());
        return { ...file, name };
    });
}
