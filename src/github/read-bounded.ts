import { PublishError } from '../errors/publish-error.ts';
import type { PublishErrorCode } from './github-client.ts';

/** Reads a body to its end, or stops with an error as soon as it holds more bytes than allowed. */
export async function readBounded(body: unknown, maxBytes: number): Promise<Uint8Array> {
  if (!isByteStream(body)) throw new TypeError('The answer has no body that can be read as a stream.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new PublishError({
        code: 'TOO_LARGE' satisfies PublishErrorCode,
        message: `The download holds more than ${maxBytes} bytes.`,
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isByteStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
