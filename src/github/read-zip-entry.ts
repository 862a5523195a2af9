import { unzipSync } from 'fflate';

/** What an archive gave, or why it was refused. */
export type ZipEntry = { readonly content: Uint8Array } | { readonly reason: string };

/** Reads one file out of an untrusted archive, in memory; nothing else in it is unpacked. */
export function readZipEntry(archive: Uint8Array, name: string, maxBytes: number): ZipEntry {
  let refusal: string | undefined;
  try {
    const entries = unzipSync(archive, {
      filter(entry) {
        if (entry.name !== name) return false;
        refusal = reasonToRefuse(entry, maxBytes);
        return refusal === undefined;
      },
    });
    const content = entries[name];
    if (refusal !== undefined) return { reason: refusal };
    return content === undefined ? { reason: `it holds no file ${name}` } : { content };
  } catch (error) {
    return {
      reason: `it is not a readable zip archive (${error instanceof Error ? error.message : String(error)})`,
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
