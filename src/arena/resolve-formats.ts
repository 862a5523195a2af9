import type { Arena } from '../manifest/arena.ts';

/** The formats of an invocation: those asked for, else those of the Arena manifests, else `json`. */
export function resolveFormats(
  asked: readonly string[] | undefined,
  arenas: readonly Arena[],
): readonly string[] {
  if (asked !== undefined && asked.length > 0) return [...new Set(asked)];
  return [...new Set(arenas.flatMap(formatsOfManifest))];
}

/** Old flat output keys count only where the `output` block names neither a directory nor formats. */
export function hasOutputBlock({ output }: Arena['defaults']): boolean {
  return (output?.formats ?? []).length > 0 || (output?.dir ?? '') !== '';
}

function formatsOfManifest({ defaults }: Arena): readonly string[] {
  const chosen = hasOutputBlock(defaults) ? defaults.output?.formats : defaults.output_formats;
  const html = defaults.html_report ? ['html'] : [];
  const formats = [...(chosen ?? []), ...html];
  return formats.length > 0 ? formats : ['json'];
}
