import { ProviderError } from '../../errors/provider-error.ts';
import type { ContentPart, MediaPart } from '../../model/content-part.ts';

/** A piece of a message in the terms of both ways of asking. */
export type SentPart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'image'; readonly url: string; readonly detail?: string };

/** What sending media takes. */
export interface MediaAccess {
  /** Id of the provider that is asked. */
  readonly provider: string;
  readonly takesImages: boolean;
  readBytes(absolutePath: string): Promise<Uint8Array>;
}

/** Makes parts ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what cannot be sent. */
export function prepareParts(
  parts: readonly ContentPart[],
  access: MediaAccess,
): Promise<readonly SentPart[]> {
  return Promise.all(
    parts.map(async (part): Promise<SentPart> => {
      if (part.type === 'text') return { type: 'text', text: part.text };
      const url = await addressOf(part, access);
      return { type: 'image', url, ...(part.detail === undefined ? {} : { detail: part.detail }) };
    }),
  );
}

async function addressOf({ type, mimeType, source }: MediaPart, access: MediaAccess): Promise<string> {
  if (type !== 'image') throw unsupported(access, `${type} content`);
  if (!access.takesImages) throw unsupported(access, 'images');
  switch (source.kind) {
    case 'url':
      return source.url;
    case 'inline':
      return `data:${mimeType};base64,${source.base64}`;
    case 'file': {
      const bytes = await readImage(source.path, access);
      return `data:${mimeType};base64,${Buffer.from(bytes).toString('base64')}`;
    }
    case 'stored':
      throw unsupported(access, 'images kept in a media store');
  }
}

async function readImage(path: string, { provider, readBytes }: MediaAccess): Promise<Uint8Array> {
  try {
    return await readBytes(path);
  } catch (cause) {
    throw new ProviderError({
      code: 'PROVIDER_MEDIA_UNREADABLE',
      message: `Provider "${provider}" was to be sent the image ${path}, which cannot be read. Correct its path.`,
      cause,
    });
  }
}

function unsupported({ provider }: MediaAccess, what: string): ProviderError {
  return new ProviderError({
    code: 'PROVIDER_MEDIA_UNSUPPORTED',
    message:
      `Provider "${provider}" does not take ${what}. Take it out of the message, or choose a provider whose ` +
      'model takes it.',
  });
}
