import { isJsonObject, type JsonObject, type JsonValue } from '../lib/json.ts';

/** What all tools of agents begin with. */
export const A2A_PREFIX = 'a2a_';

/** The name of the tool that stands for a skill: `a2a_<card>_<skill>`, each in lower case with words joined by `_`. */
export function a2aToolName(card: string, skill: string): string {
  return `${A2A_PREFIX}${wordsOf(card)}_${wordsOf(skill)}`;
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

/** The arguments of every skill. */
export const A2A_INPUT_SCHEMA: JsonObject = {
  type: 'object',
  properties: { query: { type: 'string', description: 'What the agent is asked.' } },
  required: ['query'],
};

/** A medium that goes with a question. */
export interface AgentMedium {
  readonly mimeType: string;
  readonly source: { readonly url: string } | { readonly base64: string };
}

/** What an agent is asked. */
export interface AgentQuestion {
  readonly text: string;
  readonly media: readonly AgentMedium[];
}

const IMAGE_ARGUMENTS: JsonObject = {
  image_url: { type: 'string', description: 'Address of an image that belongs to the question.' },
  image_data: { type: 'string', description: 'An image that belongs to the question, in base64.' },
};
const AUDIO_ARGUMENTS: JsonObject = {
  audio_data: { type: 'string', description: 'A recording that belongs to the question, in base64.' },
};

/** The arguments of a skill that takes these media types. */
export function a2aInputSchema(inputModes: readonly string[]): JsonObject {
  const takes = (kind: string) => inputModes.some((mode) => mode.startsWith(`${kind}/`));
  const properties = {
    ...(A2A_INPUT_SCHEMA.properties as JsonObject),
    ...(takes('image') ? IMAGE_ARGUMENTS : {}),
    ...(takes('audio') ? AUDIO_ARGUMENTS : {}),
  };
  return { ...A2A_INPUT_SCHEMA, properties };
}

/** What a call asks: its `query` with its media, or all of its arguments as JSON. */
export function questionOf(args: JsonValue): AgentQuestion {
  if (!isJsonObject(args) || typeof args.query !== 'string') {
    return { text: JSON.stringify(args), media: [] };
  }
  const { image_url: url, image_data: image, audio_data: audio } = args;
  return {
    text: args.query,
    media: [
      ...(isText(url) ? [{ mimeType: imageTypeOf(url), source: { url } }] : []),
      ...(isText(image) ? [inlineMedium(image, 'image/png')] : []),
      ...(isText(audio) ? [inlineMedium(audio, 'audio/wav')] : []),
    ],
  };
}

/** The end of an address tells its type; most images are JPEG. */
function imageTypeOf(url: string): string {
  const [, extension = 'jpeg'] = /\.(png|gif|webp)(?:[?#]|$)/i.exec(url) ?? [];
  return `image/${extension.toLowerCase()}`;
}

function isText(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

/** Base64 alone does not say what it is; a `data:` address does. */
function inlineMedium(data: string, usual: string): AgentMedium {
  const [, mimeType = usual, base64 = data] = /^data:([^;,]+);base64,(.*)$/s.exec(data) ?? [];
  return { mimeType, source: { base64 } };
}
