import type { Arena } from '../manifest/arena.ts';
import type { RunArenaOptions } from './outcome.ts';

/** The formats an invocation asks for. */
export type AskedFormats = Pick<RunArenaOptions, 'formats' | 'addedFormats'>;

/** The formats of an invocation: those asked for, else those of the Arena manifests, else `json`; then those added. */
export function resolveFormats(
  { formats = [], addedFormats = [] }: AskedFormats,
  arenas: readonly Arena[],
): readonly string[] {
  const chosen = formats.length > 0 ? formats : arenas.flatMap(formatsOfManifest);
  return [...new Set([...chosen, ...addedFormats])];
}

/** Old flat output keys count only where the `output` block names neither a directory nor formats. */
export function hasOutputBlock({ output }: Pick<Arena['defaults'], 'output'>): boolean {
  return (output?.formats ?? []).length > 0 || (output?.dir ?? '') !== '';
}

function formatsOfManifest({ defaults }: Arena): readonly string[] {
  const chosen = hasOutputBlock(defaults) ? defaults.output?.formats : defaults.output_formats;
  const html = defaults.html_report ? ['html'] : [];
  const formats = [...(chosen ?? []), ...html];
  return formats.length > 0 ? formats : ['json'];
}
