import { isUsualHost } from "../connection.js";
import { GEMINI_URL } from "./create-client.js";
import { createGeminiProvider } from "./gemini-provider.js";
/** Gemini, at its own API or on Vertex. */
export const geminiKind = {
    type: 'gemini',
    keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
    needsKey: (manifest) => isUsualHost(manifest, GEMINI_URL),
    create: createGeminiProvider,
};
