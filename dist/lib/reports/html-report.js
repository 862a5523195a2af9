/** A page that loads nothing. By far the longest of the reports, so what writes it is loaded by those who ask for it. */
export const htmlReport = {
    name: 'html',
    fileName: 'report.html',
    async render(...given) {
        const { writePage } = await import("./html/write-page.js");
        await writePage(...given);
    },
};
