import type { ContentPart, MediaPart } from '../../model/content-part.ts';
import { type ImageAccess, readSentImage } from '../image-bytes.ts';

/** A piece of a message in the terms of both ways of asking. */
export type SentPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly url: string; readonly detail?: string };

/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export function prepareParts(
  parts: readonly ContentPart[],
  access: ImageAccess,
): Promise<readonly SentPart[]> {
  return Promise.all(
    parts.map(async (part): Promise<SentPart> => {
      if (part.type === 'text') return { type: 'text', text: part.text };
      const url = await addressOf(part, access);
      return { type: 'image', url, ...(part.detail === undefined ? {} : { detail: part.detail }) };
    }),
  );
}

async function addressOf(part: MediaPart, access: ImageAccess): Promise<string> {
  const image = await readSentImage(part, access);
  return image.kind === 'url' ? image.url : `data:${image.mimeType};base64,${image.base64}`;
}
