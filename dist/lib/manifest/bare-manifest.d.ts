import type { ManifestKind } from './kinds.ts';
import type { ParsedSource } from './parsed-source.ts';
/**
 * Tools and personas may be written as a bare JSON object, outside `.yaml` files. It is wrapped into a manifest, and
 * its source into one that finds the places all the same.
 */
export declare function unwrapBareManifest(kind: ManifestKind, { value, source }: ParsedSource): Pick<ParsedSource, 'value' | 'source'>;
