import { z } from 'zod';
import { manifestSchema } from "./envelope.js";
const levels = ['trace', 'debug', 'info', 'warn', 'error'];
const loggingConfigSpecSchema = z.strictObject({
    defaultLevel: z
        .enum(levels)
        .optional()
        .describe('Level of modules without their own.')
        .meta({ default: 'info' }),
    format: z.enum(['json', 'text']).optional().describe('Format of the log.').meta({ default: 'text' }),
    commonFields: z.record(z.string(), z.string()).optional().describe('Fields of every entry.'),
    modules: z
        .array(z.strictObject({
        name: z.string().describe('Module, with dots; the most specific one wins.'),
        level: z.enum(levels).describe('Level of the module.'),
        fields: z.record(z.string(), z.string()).optional().describe('Fields of the module’s entries.'),
    }))
        .optional()
        .describe('Levels of single modules.'),
});
/** The schema of a LoggingConfig manifest; recognised and validated, nothing more. */
export const loggingConfigSchema = manifestSchema('LoggingConfig', loggingConfigSpecSchema);
