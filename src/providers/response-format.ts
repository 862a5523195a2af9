import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../lib/json.ts';
import { lazily } from '../lib/lazily.ts';
import type { LoadedProvider } from '../manifest/loaded-arena.ts';
import type { CompletionRequest, Provider, ResponseFormat } from './provider.ts';
import { settingsError } from './settings-error.ts';

const DEFAULT_NAME = 'answer';

const jsonObject = lazily(() => z.custom<JsonObject>(isJsonObject));
const namedSchema = lazily(() => z.object({ name: z.string().default(DEFAULT_NAME), schema: jsonObject() }));
const jsonSchemaFormat = lazily(() =>
  z.union([
    z
      .object({ type: z.literal('json_schema'), json_schema: namedSchema() })
      .transform(({ json_schema }) => json_schema),
    z.object({ type: z.literal('json_schema') }).and(namedSchema()),
  ]),
);

/** What a manifest wants answers to be: text is wanted where it says so, and undefined where it says nothing. */
type WantedFormat = ResponseFormat | { readonly type: 'text' } | undefined;

/**
 * Reads `additional_config.response_format`: `text`, `json` or `json_object`, as a word or as a `type`, or a `json_schema`
 * as Chat Completions or Responses has it. Throws `ProviderError` with code `PROVIDER_SETTINGS` for anything else.
 */
function wantedFormat(manifest: LoadedProvider): WantedFormat {
  const written = manifest.spec.additional_config?.response_format;
  if (written === undefined) return undefined;
  const type = isJsonObject(written) ? written.type : written;
  if (type === 'text') return { type };
  if (type === 'json' || type === 'json_object') return { type: 'json' };
  const parsed = jsonSchemaFormat().safeParse(written);
  if (parsed.success) return { type: 'json-schema', name: parsed.data.name, schema: parsed.data.schema };
  throw settingsError(
    manifest,
    'its additional_config.response_format must be text, json, or a mapping with type: json_schema, a name and a schema',
  );
}

/**
 * Asks for the form that answers have to have: the assistant's is that of the manifest; a judge's is JSON where the
 * model is known to take it. Simulated users and summaries are free text.
 */
export function withResponseFormat(provider: Provider, manifest: LoadedProvider): Provider {
  const wanted = wantedFormat(manifest);
  const formats: Partial<Record<CompletionRequest['speaker']['role'], ResponseFormat>> = {
    ...(wanted === undefined || wanted.type === 'text' ? {} : { assistant: wanted }),
    ...(takesJson(provider, manifest, wanted) ? { judge: { type: 'json' } } : {}),
  };
  const formed = (request: CompletionRequest): CompletionRequest => {
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
function takesJson({ capabilities }: Provider, { spec }: LoadedProvider, wanted: WantedFormat): boolean {
  if (wanted !== undefined) return wanted.type !== 'text';
  const { capabilities: listed = [] } = spec;
  return listed.length > 0 ? listed.includes('json') : capabilities.has('json');
}
