import { findPricing } from "../cost/find-pricing.js";
import { ProviderError } from "../errors/provider-error.js";
import { textOfThrown } from "../lib/error-like.js";
import { lazily } from "../lib/lazily.js";
import { replayScript } from "./replay-script.js";
import { ScriptedProvider } from "./scripted-provider.js";
import { withTextTools } from "./with-text-tools.js";
/**
 * A provider that answers from `additional_config.script`: a script, or the path of a JSON file that has one. Without it
 * the answer to everything is `Done.`. With `supports_tools: false` tools are offered as text.
 */
export const scriptedKind = {
    type: 'scripted',
    keyVariables: [],
    needsKey: () => false,
    create(manifest, setting) {
        const supportsTools = manifest.spec.additional_config?.supports_tools !== false;
        const provider = scriptedBy(manifest, setting, supportsTools);
        return supportsTools ? provider : withTextTools(provider);
    },
};
function scriptedBy(manifest, setting, supportsTools) {
    const { id, spec } = manifest;
    const pricing = findPricing(spec);
    const open = lazily(async () => new ScriptedProvider({
        ...replayScript(await scriptOf(manifest, setting)),
        ...(pricing === null ? {} : { pricing }),
        id,
        supportsTools,
        record: false,
    }));
    const capabilities = [
        'streaming',
        'json',
        ...(supportsTools ? ['tools'] : []),
    ];
    return {
        id,
        capabilities: new Set(capabilities),
        complete: async (request, signal) => (await open()).complete(request, signal),
        async *stream(request, signal) {
            yield* (await open()).stream(request, signal);
        },
    };
}
async function scriptOf({ id, spec, source, recordingFile }, { readText }) {
    const script = spec.additional_config?.script;
    if (script === undefined)
        return {};
    const { parseProviderScript, readProviderScript } = await import("./parse-provider-script.js");
    if (typeof script !== 'string')
        return parseProviderScript(script, `The script of provider "${id}" (${source.file})`);
    if (recordingFile === undefined) {
        throw new ProviderError({
            code: 'SCRIPT_MISSING',
            message: `The script ${script} of provider "${id}" (${source.file}) was not found. It is looked for from the working ` +
                'directory, the configuration folder and the folder of that file.',
        });
    }
    const text = await readText(recordingFile).catch((cause) => {
        const reason = textOfThrown(cause);
        throw new ProviderError({
            code: 'SCRIPT_MISSING',
            message: `The script ${script} of provider "${id}" (${source.file}) cannot be read: ${reason}`,
        });
    });
    return readProviderScript(text, script);
}
