import { ManifestError } from '../errors/manifest-error.ts';

/** Reads substitutions written `FROM=TO`; `name` is the input or flag, for messages. */
export function parseProviderOverrides(
  entries: readonly string[],
  name: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(entries.map((entry) => parseEntry(entry, name)));
}

function parseEntry(entry: string, name: string): readonly [string, string] {
  const [from = '', to = '', ...rest] = entry.split('=').map((part) => part.trim());
  if (from !== '' && to !== '' && rest.length === 0) return [from, to];
  throw new ManifestError({
    code: 'USAGE',
    message: `${name}: "${entry}" is no substitution; write two provider ids, such as mock-judge=claude-haiku.`,
  });
}
