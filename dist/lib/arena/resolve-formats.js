/** The formats of an invocation: those asked for, else those of the Arena manifests, else `json`. */
export function resolveFormats(asked, arenas) {
    if (asked !== undefined && asked.length > 0)
        return [...new Set(asked)];
    return [...new Set(arenas.flatMap(formatsOfManifest))];
}
/** Old flat output keys count only where the `output` block names neither a directory nor formats. */
function formatsOfManifest({ defaults }) {
    const output = defaults.output;
    const formats = output?.formats ?? [];
    const isNewStyle = formats.length > 0 || (output?.dir ?? '') !== '';
    const chosen = isNewStyle ? formats : (defaults.output_formats ?? []);
    const html = defaults.html_report ? ['html'] : [];
    return chosen.length + html.length > 0 ? [...chosen, ...html] : ['json'];
}
