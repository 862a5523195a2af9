import { isJsonObject } from '../lib/json.ts';
import { API_VERSION } from './envelope.ts';
import type { ManifestKind } from './kinds.ts';
import type { DocumentPath, SourceFile } from './loaded-arena.ts';
import type { ParsedSource } from './parsed-source.ts';

/** The key of a bare descriptor that serves as its name. */
const nameKeys: Partial<Record<ManifestKind, string>> = { Tool: 'name', Persona: 'id' };

/**
 * Tools and personas may be written as a bare JSON object, outside `.yaml` files. It is wrapped into a manifest, and
 * its source into one that finds the places all the same.
 */
export function unwrapBareManifest(
  kind: ManifestKind,
  { value, source }: ParsedSource,
): Pick<ParsedSource, 'value' | 'source'> {
  const nameKey = nameKeys[kind];
  const isYaml = /\.ya?ml$/i.test(source.absolutePath);
  if (nameKey === undefined || isYaml || !isJsonObject(value)) return { value, source };
  if ('kind' in value || 'apiVersion' in value || 'spec' in value) return { value, source };
  const wrapped = { apiVersion: API_VERSION, kind, metadata: { name: value[nameKey] }, spec: value };
  return { value: wrapped, source: createBareSource(source, nameKey) };
}

function createBareSource(source: SourceFile, nameKey: string): SourceFile {
  const inner = (path: DocumentPath): DocumentPath => {
    if (path[0] === 'spec') return path.slice(1);
    return path[0] === 'metadata' ? [nameKey] : [];
  };
  return {
    file: source.file,
    absolutePath: source.absolutePath,
    locate: (path, options) => source.locate(inner(path), options),
    anchorAt: (path) => source.anchorAt(inner(path)),
  };
}
