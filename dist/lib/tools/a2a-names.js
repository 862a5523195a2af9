import { isJsonObject } from "../lib/json.js";
/** What all tools of agents begin with. */
export const A2A_PREFIX = 'a2a_';
/** The name of the tool that stands for a skill: `a2a_<card>_<skill>`, each in lower case with words joined by `_`. */
export function a2aToolName(card, skill) {
    return `${A2A_PREFIX}${wordsOf(card)}_${wordsOf(skill)}`;
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
}
/** The arguments of every skill. */
export const A2A_INPUT_SCHEMA = {
    type: 'object',
    properties: { query: { type: 'string', description: 'What the agent is asked.' } },
    required: ['query'],
};
const IMAGE_ARGUMENTS = {
    image_url: { type: 'string', description: 'Address of an image that belongs to the question.' },
    image_data: { type: 'string', description: 'An image that belongs to the question, in base64.' },
};
const AUDIO_ARGUMENTS = {
    audio_data: { type: 'string', description: 'A recording that belongs to the question, in base64.' },
};
/** The arguments of a skill that takes these media types. */
export function a2aInputSchema(inputModes) {
    const takes = (kind) => inputModes.some((mode) => mode.startsWith(`${kind}/`));
    const properties = {
        ...A2A_INPUT_SCHEMA.properties,
        ...(takes('image') ? IMAGE_ARGUMENTS : {}),
        ...(takes('audio') ? AUDIO_ARGUMENTS : {}),
    };
    return { ...A2A_INPUT_SCHEMA, properties };
}
/** What a call asks: its `query` with its media, or all of its arguments as JSON. */
export function questionOf(args) {
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
function imageTypeOf(url) {
    const [, extension = 'jpeg'] = /\.(png|gif|webp)(?:[?#]|$)/i.exec(url) ?? [];
    return `image/${extension.toLowerCase()}`;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
/** Base64 alone does not say what it is; a `data:` address does. */
function inlineMedium(data, usual) {
    const [, mimeType = usual, base64 = data] = /^data:([^;,]+);base64,(.*)$/s.exec(data) ?? [];
    return { mimeType, source: { base64 } };
}
