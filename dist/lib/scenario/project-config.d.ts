import { z } from 'zod';
import { type LanguageModel } from '../providers/language-model/language-model.ts';
import type { Provider } from '../providers/provider.ts';
import { type ProjectDefaults } from './configure.ts';
/** What a `scenario.config.js` may say; whatever else it says is a mistake. */
export declare const scenarioProjectConfigSchema: z.ZodObject<{
    defaultModel: z.ZodExactOptional<z.ZodObject<{
        model: z.ZodCustom<string | Provider | LanguageModel, string | Provider | LanguageModel>;
        temperature: z.ZodExactOptional<z.ZodNumber>;
        maxTokens: z.ZodExactOptional<z.ZodInt>;
    }, z.core.$strict>>;
    headless: z.ZodExactOptional<z.ZodBoolean>;
    observability: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodBoolean, z.ZodRecord<z.ZodString, z.ZodUnknown>]>>;
}, z.core.$strict>;
/** What a project says of all its scenarios. */
export type ScenarioProjectConfig = z.input<typeof scenarioProjectConfigSchema>;
/** Gives a project's configuration back as it is; it is there for the types, and checked when it is read. */
export declare function defineConfig(config: ScenarioProjectConfig): ScenarioProjectConfig;
/** The configuration file of a directory, which is looked for and read once. */
export interface ProjectConfig {
    readonly isPresent: () => boolean;
    /** What it says; nothing where there is none. Rejects with `ScenarioError`, code `INVALID_PROJECT_CONFIG`. */
    readonly load: () => Promise<ProjectDefaults>;
}
/** Looks for a `scenario.config.js` or `.mjs` in a directory itself, never above it, below it, or where a link leads. */
export declare function openProjectConfig(directory: string): ProjectConfig;
/** Reads the configuration of the process's project, once, and has it used. */
export declare const loadProjectDefaults: () => Promise<ProjectDefaults>;
/** Reads defaults of the process's project that nobody has read yet; undefined where there are none to come. */
export declare function projectDefaultsToCome(): (() => Promise<ProjectDefaults>) | undefined;
