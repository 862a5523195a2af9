import { AZURE_KEY_VARIABLES, isOnAzure } from "./azure.js";
import { createOpenAiProvider } from "./create-openai-provider.js";
import { hostOf } from "./endpoint.js";
/** Hosts that speak the dialect, want a key, and have variables of their own for it. */
const KEYS_BY_HOST = new Map([
    ['api.openai.com', ['OPENAI_API_KEY', 'OPENAI_TOKEN']],
    // The token of the job, with the permission `models: read`.
    ['models.github.ai', ['GITHUB_TOKEN']],
    ['openrouter.ai', ['OPENROUTER_API_KEY', 'OPENAI_API_KEY']],
]);
const openAiKind = {
    type: 'openai',
    keyVariables: ['OPENAI_API_KEY', 'OPENAI_TOKEN'],
    keyVariablesOf(manifest) {
        if (isOnAzure(manifest))
            return AZURE_KEY_VARIABLES;
        return manifest.spec.platform?.type ? undefined : KEYS_BY_HOST.get(hostOf(manifest) ?? '');
    },
    needsKey: (manifest) => isOnAzure(manifest) || KEYS_BY_HOST.has(hostOf(manifest) ?? ''),
    create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'openai'),
};
const ollamaKind = {
    type: 'ollama',
    keyVariables: [],
    needsKey: () => false,
    create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'ollama'),
};
const vllmKind = {
    type: 'vllm',
    keyVariables: [],
    needsKey: () => false,
    create: (manifest, setting) => createOpenAiProvider(manifest, setting, 'vllm'),
};
/** The types whose servers speak OpenAI's dialect. */
export const openAiKinds = [openAiKind, ollamaKind, vllmKind];
