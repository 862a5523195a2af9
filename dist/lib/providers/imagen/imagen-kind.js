import { isUsualHost } from "../connection.js";
import { GEMINI_URL } from "../gemini/create-client.js";
import { createImagenProvider } from "./imagen-provider.js";
/** Imagen, which answers with images. */
export const imagenKind = {
    type: 'imagen',
    keyVariables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
    needsKey: (manifest) => isUsualHost(manifest, GEMINI_URL),
    create: createImagenProvider,
};
