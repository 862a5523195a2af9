import { ProviderError } from '../errors/provider-error.ts';
import type { MediaPart } from '../model/content-part.ts';

/** Which images a provider takes, and how files are read. */
export interface ImageAccess {
  /** Id of the provider that is asked. */
  readonly provider: string;
  /** Empty for a model that takes no images; undefined where the server decides. */
  readonly mimeTypes: readonly string[] | undefined;
  readBytes(absolutePath: string): Promise<Uint8Array>;
}

/** An image as it is sent. */
export type SentImage =
  | { readonly kind: 'url'; readonly url: string; readonly mimeType: string }
  | { readonly kind: 'inline'; readonly base64: string; readonly mimeType: string };

/**
 * Makes an image ready to send; throws `ProviderError` with code `PROVIDER_MEDIA_UNSUPPORTED` for what the provider
 * does not take and `PROVIDER_MEDIA_UNREADABLE` for a file that cannot be read.
 */
export async function readSentImage(
  { type, mimeType, source }: MediaPart,
  access: ImageAccess,
): Promise<SentImage> {
  if (type !== 'image') throw unsupported(access, `${type} content`);
  if (access.mimeTypes?.length === 0) throw unsupported(access, 'images');
  if (source.kind === 'url') return { kind: 'url', url: source.url, mimeType };
  if (source.kind === 'stored') throw unsupported(access, 'images kept in a media store');
  if (access.mimeTypes?.includes(mimeType) === false)
    throw unsupported(access, `images of the type ${mimeType}`);
  if (source.kind === 'inline') return { kind: 'inline', base64: source.base64, mimeType };
  const bytes = await readFileBytes(source.path, access);
  return { kind: 'inline', base64: Buffer.from(bytes).toString('base64'), mimeType };
}

async function readFileBytes(path: string, { provider, readBytes }: ImageAccess): Promise<Uint8Array> {
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

function unsupported({ provider }: ImageAccess, what: string): ProviderError {
  return new ProviderError({
    code: 'PROVIDER_MEDIA_UNSUPPORTED',
    message:
      `Provider "${provider}" does not take ${what}. Take it out of the message, or choose a provider whose ` +
      'model takes it.',
  });
}
