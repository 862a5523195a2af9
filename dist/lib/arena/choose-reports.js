import { ManifestError } from "../errors/manifest-error.js";
import { findReport } from "../reports/index.js";
import { resolveFormats } from "./resolve-formats.js";
/** Finds the reports to write. An unknown format is an error; one that is not built yet is skipped with a warning. */
export function chooseReports(asked, arenas, onWarning) {
    const formats = resolveFormats(asked, arenas);
    const reports = formats.flatMap((format) => {
        const found = findReport(format);
        if ('report' in found)
            return [found.report];
        if (found.missing === 'unknown')
            throw unknownFormat(format, found);
        onWarning(`The report format "${format}" is not built yet; it is skipped.`);
        return [];
    });
    return { reports, hasRunFiles: formats.includes('json') };
}
function unknownFormat(format, { known, suggestion }) {
    const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
    return new ManifestError({
        code: 'UNKNOWN_FORMAT',
        message: `There is no report format "${format}".${meant} Known: ${known.join(', ')}.`,
    });
}
