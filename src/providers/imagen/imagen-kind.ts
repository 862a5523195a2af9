import { isUsualHost } from '../connection.ts';
import { GEMINI_URL } from '../gemini/create-client.ts';
import type { ProviderKind } from '../provider-kind.ts';
import { createImagenProvider } from './imagen-provider.ts';

/** Imagen, which answers with images. */
export const imagenKind: ProviderKind = {
  type: 'imagen',
  keyVariables: ['GOOGLE_API_KEY', 'GEMINI_API_KEY'],
  needsKey: (manifest) => isUsualHost(manifest, GEMINI_URL),
  create: createImagenProvider,
};
