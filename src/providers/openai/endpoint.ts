import { z } from 'zod';
import type { JsonObject, JsonValue } from '../../lib/json.ts';
import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
import { isResponsesOnly } from './model-limits.ts';
import { settingsError } from './settings-error.ts';

/** The types of manifests whose servers speak this dialect. */
export type DialectType = 'openai' | 'ollama' | 'vllm';

/** The two ways of asking. */
export type Api = 'chat' | 'responses';

/** Where a manifest's calls go and what is particular about them. */
export interface Endpoint {
  /** Without credentials and query. */
  readonly baseUrl: string;
  readonly query: Readonly<Record<string, string>>;
  /** Those of the manifest, and those the host asks for. */
  readonly headers: Readonly<Record<string, string>>;
  /** What the address and the headers carry that nobody may see. */
  readonly secrets: readonly string[];
  /** Undefined where tools decide: with them Responses, without them Chat Completions. */
  readonly api: Api | undefined;
  /** Fields of the body that only this kind of server knows. */
  readonly extras: JsonObject;
}

const OWN_HOST = 'api.openai.com';
const DEFAULT_URLS: Readonly<Record<DialectType, string>> = {
  openai: `https://${OWN_HOST}/v1`,
  ollama: 'http://localhost:11434',
  vllm: 'http://localhost:8000',
};

const EXTRA_FIELDS: Readonly<Record<DialectType, readonly string[]>> = {
  openai: [],
  ollama: ['keep_alive'],
  vllm: [
    'use_beam_search',
    'best_of',
    'ignore_eos',
    'skip_special_tokens',
    'guided_json',
    'guided_regex',
    'guided_grammar',
    'guided_choice',
  ],
};

const API_MODES: Readonly<Record<string, Api>> = {
  completions: 'chat',
  chat_completions: 'chat',
  legacy: 'chat',
  responses: 'responses',
};

/** Names of headers and parameters whose values are keys, to judge by the name. */
const SECRET_NAME = /auth|token|key|secret|cookie|password/i;

const headersSchema = z.record(z.string(), z.string());

/** Finds out where the calls of a manifest go; throws `ProviderError` with code `PROVIDER_SETTINGS`. */
export function resolveEndpoint(
  manifest: LoadedProvider,
  type: DialectType,
  address = manifest.spec.base_url || DEFAULT_URLS[type],
): Endpoint {
  const url = parseAddress(manifest, address);
  const headers = {
    ...(url.hostname === 'models.github.ai' ? { 'X-GitHub-Api-Version': '2022-11-28' } : {}),
    ...readHeaders(manifest, 'headers', manifest.spec.headers),
    ...readHeaders(manifest, 'additional_config.headers', manifest.spec.additional_config?.headers),
  };
  const signIn = basicSignIn(url);
  return {
    baseUrl: `${url.origin}${pathOf(url, type)}`,
    query: Object.fromEntries(url.searchParams),
    headers: signIn === undefined ? headers : { ...headers, Authorization: signIn },
    secrets: [
      ...(signIn === undefined ? [] : [decoded(url.password), withoutScheme(signIn)]),
      ...secretValues(Object.entries(headers)).map(withoutScheme),
      ...secretValues([...url.searchParams]),
    ],
    api: apiOf(manifest, type, url),
    extras: extrasOf(manifest, type),
  };
}

/** The host a manifest's calls go to; undefined for an address that is none. */
export function hostOf({ spec }: LoadedProvider, type: DialectType): string | undefined {
  try {
    return new URL(spec.base_url || DEFAULT_URLS[type]).hostname;
  } catch {
    return undefined;
  }
}

/** Whether calls go to OpenAI itself. */
export function isOwnHost(manifest: LoadedProvider): boolean {
  return hostOf(manifest, 'openai') === OWN_HOST;
}

function parseAddress(manifest: LoadedProvider, address: string): URL {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) {
    throw settingsError(manifest, 'its address is no http or https address');
  }
  return new URL(address);
}

/** Servers of these types answer below /v1, which manifests leave out. */
function pathOf({ pathname }: URL, type: DialectType): string {
  const path = pathname.replace(/\/+$/, '');
  return type === 'openai' || path.endsWith('/v1') ? path : `${path}/v1`;
}

/** Fetch refuses addresses with credentials in them, so they travel in the header they stand for. */
function basicSignIn({ username, password }: URL): string | undefined {
  if (username === '' && password === '') return undefined;
  const pair = `${decoded(username)}:${decoded(password)}`;
  return `Basic ${Buffer.from(pair).toString('base64')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function secretValues(entries: readonly (readonly [string, string])[]): readonly string[] {
  return entries.flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value] : []));
}

/** `Bearer` and the like are no secret. */
function withoutScheme(value: string): string {
  return value.replace(/^[A-Za-z]+ +(?=\S)/, '');
}

function readHeaders(manifest: LoadedProvider, place: string, written: unknown): Record<string, string> {
  if (written === undefined) return {};
  const parsed = headersSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  throw settingsError(manifest, `its ${place} must be a mapping of names to texts`);
}

/** Servers that imitate OpenAI seldom speak Responses, so they are asked for it only where the manifest says so. */
function apiOf(manifest: LoadedProvider, type: DialectType, url: URL): Api | undefined {
  const { platform, additional_config: config } = manifest.spec;
  const mode = config?.api_mode;
  const isOwn = type === 'openai' && url.hostname === OWN_HOST && !platform?.type;
  if (isOwn && isResponsesOnly(manifest)) return 'responses';
  if (mode === undefined || mode === '') return isOwn ? undefined : 'chat';
  const api = typeof mode === 'string' && Object.hasOwn(API_MODES, mode) ? API_MODES[mode] : undefined;
  if (api !== undefined) return api;
  throw settingsError(
    manifest,
    `its additional_config.api_mode must be one of ${Object.keys(API_MODES).join(', ')}`,
  );
}

function extrasOf({ spec }: LoadedProvider, type: DialectType): JsonObject {
  const config = spec.additional_config ?? {};
  const given = EXTRA_FIELDS[type].filter((field) => config[field] !== undefined);
  // What YAML or JSON was read from is JSON.
  return Object.fromEntries(given.map((field) => [field, config[field] as JsonValue]));
}
