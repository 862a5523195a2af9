import { z } from 'zod';
import { ScenarioError } from "../errors/scenario-error.js";
import { currentDirectory } from "../lib/current-directory.js";
import { textOfThrown } from "../lib/error-like.js";
import { isJsonObject } from "../lib/json.js";
import { lazily } from "../lib/lazily.js";
import { describeKnown } from "../lib/unknown-name.js";
import { isLanguageModel } from "../providers/language-model/language-model.js";
import { useProjectDefaults } from "./configure.js";
import { importDefault, liesIn, namesIn } from "./process-files.js";
const FILES = ['scenario.config.js', 'scenario.config.mjs'];
const MOST_HEAT = 2;
const modelSchema = z.custom((value) => typeof value === 'string' ||
    isLanguageModel(value) ||
    (isJsonObject(value) && 'complete' in value && typeof value.complete === 'function'), 'must be a model object such as openai("gpt-4.1-mini"), a provider, or a name such as "openai/gpt-4.1-mini"');
/** What a `scenario.config.js` may say; whatever else it says is a mistake. */
export const scenarioProjectConfigSchema = z.strictObject({
    defaultModel: z
        .strictObject({
        model: modelSchema,
        temperature: z.number().min(0).max(MOST_HEAT).exactOptional(),
        maxTokens: z.int().positive().exactOptional(),
    })
        .exactOptional(),
    headless: z.boolean().exactOptional(),
    observability: z.union([z.boolean(), z.record(z.string(), z.unknown())]).exactOptional(),
});
/** Gives a project's configuration back as it is; it is there for the types, and checked when it is read. */
export function defineConfig(config) {
    return config;
}
/** Looks for a `scenario.config.js` or `.mjs` in a directory itself, never above it, below it, or where a link leads. */
export function openProjectConfig(directory) {
    const found = lazily(() => namesIn(directory, FILES));
    const load = lazily(async () => {
        const [name, other] = found();
        if (name === undefined)
            return {};
        if (other !== undefined)
            throw invalid(`${name} and ${other} are both there. Keep one of them.`);
        return read(directory, name);
    });
    return { isPresent: () => found().length > 0, load };
}
async function read(directory, name) {
    if (!(await liesIn(directory, name))) {
        throw invalid(`${name} is a link that leads out of ${directory}. Put the file itself there.`);
    }
    let written;
    try {
        written = await importDefault(directory, name);
    }
    catch (error) {
        const reason = textOfThrown(error);
        throw invalid(`${name} cannot be loaded: ${reason}`, error);
    }
    if (written === undefined)
        throw invalid(`${name} exports nothing by default. End it with export default defineConfig({ ... }).`);
    const parsed = scenarioProjectConfigSchema.safeParse(written);
    if (parsed.success)
        return toDefaults(parsed.data);
    throw invalid(`${name} is wrong. ${parsed.error.issues.map(describe).join(' ')}`);
}
function toDefaults({ defaultModel, ...others }) {
    if (defaultModel === undefined)
        return others;
    const { model, ...settings } = defaultModel;
    return {
        ...others,
        defaultModel: typeof model === 'string' ? { ...settings, model } : { ...settings, model },
    };
}
function describe(issue) {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys')
        return `\`${path.join('.') || 'export default'}\`: ${issue.message}.`;
    const { shape } = scenarioProjectConfigSchema;
    const known = path[0] === 'defaultModel' ? ['model', 'temperature', 'maxTokens'] : Object.keys(shape);
    return issue.keys
        .map((key) => `\`${[...path, key].join('.')}\` is no setting. ${describeKnown(key, known)}`)
        .join(' ');
}
function invalid(message, cause) {
    const error = { code: 'INVALID_PROJECT_CONFIG', message };
    return new ScenarioError(cause === undefined ? error : { ...error, cause });
}
const ofProcess = lazily(() => openProjectConfig(currentDirectory()));
let isInUse = false;
/** Reads the configuration of the process's project, once, and has it used. */
export const loadProjectDefaults = lazily(async () => {
    const defaults = await ofProcess().load();
    useProjectDefaults(defaults);
    isInUse = true;
    return defaults;
});
/** Reads defaults of the process's project that nobody has read yet; undefined where there are none to come. */
export function projectDefaultsToCome() {
    return !isInUse && ofProcess().isPresent() ? loadProjectDefaults : undefined;
}
