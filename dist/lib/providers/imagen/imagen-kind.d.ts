import type { ProviderKind } from '../provider-kind.ts';
/** Imagen, which answers with images. */
export declare const imagenKind: ProviderKind;
