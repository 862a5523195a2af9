import { z } from 'zod';
/** The old place of the Markdown switches. */
export declare const markdownConfigSchema: z.ZodObject<{
    include_details: z.ZodBoolean;
    show_overview: z.ZodBoolean;
    show_results_matrix: z.ZodBoolean;
    show_failed_tests: z.ZodBoolean;
    show_cost_summary: z.ZodBoolean;
}, z.core.$strict>;
/** Report formats that PromptArena knows. */
export declare const reportFormats: readonly ["json", "junit", "html", "markdown"];
/** What an arena writes. */
export declare const outputSchema: z.ZodObject<{
    dir: z.ZodString;
    formats: z.ZodArray<z.ZodString>;
    json: z.ZodOptional<z.ZodObject<{}, z.core.$strict>>;
    html: z.ZodOptional<z.ZodObject<{
        file: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    markdown: z.ZodOptional<z.ZodObject<{
        include_details: z.ZodBoolean;
        show_overview: z.ZodBoolean;
        show_results_matrix: z.ZodBoolean;
        show_failed_tests: z.ZodBoolean;
        show_cost_summary: z.ZodBoolean;
        file: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    junit: z.ZodOptional<z.ZodObject<{
        file: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    recording: z.ZodOptional<z.ZodObject<{
        enabled: z.ZodBoolean;
        dir: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
