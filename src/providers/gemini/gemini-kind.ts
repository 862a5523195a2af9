import { isUsualHost } from '../connection.ts';
import type { ProviderKind } from '../provider-kind.ts';
import { GEMINI_URL } from './create-client.ts';
import { createGeminiProvider } from './gemini-provider.ts';

/** Gemini, at its own API or on Vertex. */
export const geminiKind: ProviderKind = {
  type: 'gemini',
  keyVariables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'],
  needsKey: (manifest) => isUsualHost(manifest, GEMINI_URL),
  create: createGeminiProvider,
};
