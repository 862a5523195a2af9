import { z } from 'zod';
import { isJsonObject } from "../lib/json.js";
import { lazily } from "../lib/lazily.js";
import { settingsError } from "./settings-error.js";
const DEFAULT_NAME = 'answer';
const jsonObject = lazily(() => z.custom(isJsonObject));
const namedSchema = lazily(() => z.object({ name: z.string().default(DEFAULT_NAME), schema: jsonObject() }));
const jsonSchemaFormat = lazily(() => z.union([
    z
        .object({ type: z.literal('json_schema'), json_schema: namedSchema() })
        .transform(({ json_schema }) => json_schema),
    z.object({ type: z.literal('json_schema') }).and(namedSchema()),
]));
/**
 * Reads `additional_config.response_format`: `text`, `json` or `json_object`, as a word or as a `type`, or a `json_schema`
 * as Chat Completions or Responses has it. Throws `ProviderError` with code `PROVIDER_SETTINGS` for anything else.
 */
function wantedFormat(manifest) {
    const written = manifest.spec.additional_config?.response_format;
    if (written === undefined)
        return undefined;
    const type = isJsonObject(written) ? written.type : written;
    if (type === 'text')
        return { type };
    if (type === 'json' || type === 'json_object')
        return { type: 'json' };
    const parsed = jsonSchemaFormat().safeParse(written);
    if (parsed.success)
        return { type: 'json-schema', name: parsed.data.name, schema: parsed.data.schema };
    throw settingsError(manifest, 'its additional_config.response_format must be text, json, or a mapping with type: json_schema, a name and a schema');
}
/**
 * Asks for the form that answers have to have: the assistant's is that of the manifest; a judge's is JSON where the
 * model is known to take it. Simulated users and summaries are free text.
 */
export function withResponseFormat(provider, manifest) {
    const wanted = wantedFormat(manifest);
    const formats = {
        ...(wanted === undefined || wanted.type === 'text' ? {} : { assistant: wanted }),
        ...(takesJson(provider, manifest, wanted) ? { judge: { type: 'json' } } : {}),
    };
    const formed = (request) => {
        const responseFormat = request.responseFormat ?? formats[request.speaker.role];
        return responseFormat === undefined ? request : { ...request, responseFormat };
    };
    return {
        id: provider.id,
        capabilities: provider.capabilities,
        complete: (request, signal) => provider.complete(formed(request), signal),
        stream: (request, signal) => provider.stream(formed(request), signal),
    };
}
/** A manifest that lists what its model can do is believed, as is one that wants JSON of the assistant. */
function takesJson({ capabilities }, { spec }, wanted) {
    if (wanted !== undefined)
        return wanted.type !== 'text';
    const { capabilities: listed = [] } = spec;
    return listed.length > 0 ? listed.includes('json') : capabilities.has('json');
}
