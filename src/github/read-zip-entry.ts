import { unzipSync } from 'fflate';
import { textOfThrown } from '../lib/error-like.ts';
import { ZIP_ENTRIES_MAX } from './limits.ts';

/** What an archive gave, or why it was refused. */
export type ZipEntry = { readonly content: Uint8Array } | { readonly reason: string };

/** Reads one file out of an untrusted archive, in memory; nothing else in it is unpacked. */
export function readZipEntry(archive: Uint8Array, name: string, maxBytes: number): ZipEntry {
  let refusal: string | undefined;
  let entryCount = 0;
  let namedCount = 0;
  try {
    const entries = unzipSync(archive, {
      filter(entry) {
        entryCount++;
        // The announced number of entries is the stranger's choice, so only an error ends the walk in time.
        if (entryCount > ZIP_ENTRIES_MAX) throw new Error(`it lists more than ${ZIP_ENTRIES_MAX} files`);
        if (entry.name !== name) return false;
        namedCount++;
        if (namedCount > 1) throw new Error(`it holds ${name} more than once`);
        refusal = reasonToRefuse(entry, maxBytes);
        return refusal === undefined;
      },
    });
    const content = entries[name];
    if (refusal !== undefined) return { reason: refusal };
    return content === undefined ? { reason: `it holds no file ${name}` } : { content };
  } catch (error) {
    return {
      reason: `it is not a readable zip archive (${textOfThrown(error)})`,
    };
  }
}

/** The announced size bounds the memory; a file that does not shrink by packing has announced too little. */
function reasonToRefuse(
  { name, size, originalSize }: { name: string; size: number; originalSize: number },
  maxBytes: number,
): string | undefined {
  if (originalSize > maxBytes)
    return `its ${name} holds ${originalSize} bytes, more than the ${maxBytes} allowed`;
  if (size > originalSize * 1.01 + 1024) return `its ${name} announces fewer bytes than it packs`;
  return undefined;
}
