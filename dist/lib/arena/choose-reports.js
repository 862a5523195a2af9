import { ManifestError } from "../errors/manifest-error.js";
import { findReport } from "../reports/index.js";
import { resolveFormats } from "./resolve-formats.js";
/** Finds the reports to write; an unknown format is an error. */
export function chooseReports(asked, arenas) {
    const formats = resolveFormats(asked, arenas);
    const reports = formats.map((format) => {
        const found = findReport(format);
        if ('report' in found)
            return found.report;
        throw unknownFormat(format, found);
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
