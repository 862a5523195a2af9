import { z } from 'zod';
const markdownSwitches = {
    include_details: z.boolean().describe('Whether failed runs are shown in full.'),
    show_overview: z.boolean().describe('Whether the overview is shown.'),
    show_results_matrix: z.boolean().describe('Whether the table of all results is shown.'),
    show_failed_tests: z.boolean().describe('Whether the section of failed tests is shown.'),
    show_cost_summary: z.boolean().describe('Whether the costs are shown.'),
};
/** The old place of the Markdown switches. */
export const markdownConfigSchema = z.strictObject(markdownSwitches);
const markdownOutputSchema = z.strictObject({
    file: z.string().optional().describe('Name of the Markdown report.'),
    ...markdownSwitches,
});
const namedOutputSchema = z.strictObject({
    file: z.string().optional().describe('Name of the report file.'),
});
const recordingOutputSchema = z.strictObject({
    enabled: z.boolean().describe('Whether sessions are recorded.'),
    dir: z
        .string()
        .optional()
        .describe('Folder of the recordings below the output folder.')
        .meta({ default: 'recordings' }),
});
/** Report formats that PromptArena knows. */
export const reportFormats = ['json', 'junit', 'html', 'markdown'];
/** What an arena writes. */
export const outputSchema = z.strictObject({
    dir: z
        .string()
        .describe('Folder of results, recordings and stored media, below the working directory; --out wins over it.'),
    formats: z.array(z.string()).describe('Report formats to write: json, junit, html, markdown.'),
    json: z.strictObject({}).optional().describe('Options of the JSON output; there are none.'),
    html: namedOutputSchema.optional().describe('Options of the HTML report.'),
    markdown: markdownOutputSchema.optional().describe('Options of the Markdown report.'),
    junit: namedOutputSchema.optional().describe('Options of the JUnit report.'),
    recording: recordingOutputSchema.optional().describe('Options of session recordings.'),
});
