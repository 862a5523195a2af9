import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { DEFAULT_MOCK_RESULT, parseMockResult } from "./mock-static.js";
import { renderMockTemplate } from "./mock-template.js";
/**
 * Builds a tool that answers from its manifest. Arguments and results are held against the schemas; what does not
 * fit is a `ToolError`: code `ARGS_INVALID` before the call, `RESULT_INVALID` after it. A tool that would call out
 * and has no mock ends the run with code `TOOL_NOT_MOCKED`.
 */
export function createTool(manifest, io) {
    const { id: name, spec } = manifest;
    const argsSchema = lazySchema(manifest, 'input_schema');
    const resultSchema = lazySchema(manifest, 'output_schema');
    return {
        name,
        description: spec.description,
        inputSchema: spec.input_schema,
        async execute(args, signal) {
            signal.throwIfAborted();
            const argsErrors = violationsIn(argsSchema(), args);
            if (argsErrors !== undefined) {
                throw new ToolError({
                    code: 'ARGS_INVALID',
                    message: `tool ${name} validation error (args_invalid): argument validation failed: ${argsErrors}`,
                });
            }
            const result = await mockedResult(manifest, args, io);
            const resultErrors = violationsIn(resultSchema(), result);
            if (resultErrors !== undefined) {
                throw new ToolError({
                    code: 'RESULT_INVALID',
                    message: 'result validation failed: coercion failed: ' +
                        `tool ${name} validation error (result_invalid): ${resultErrors}`,
                });
            }
            return result;
        },
    };
}
async function mockedResult(manifest, args, io) {
    const { id, spec } = manifest;
    const { mock_template: template, mock_template_file: templateFile } = spec;
    if (template)
        return renderMockTemplate(id, template, args);
    if (templateFile)
        return renderMockTemplate(id, await readBeside(manifest, templateFile, io), args);
    if (spec.mock_result !== undefined)
        return spec.mock_result;
    if (spec.mock_result_file)
        return parseMockResult(await readBeside(manifest, spec.mock_result_file, io));
    if (spec.mode === 'mock' || !spec.mode)
        return DEFAULT_MOCK_RESULT;
    throw notMocked(manifest);
}
/** Reads a file that the manifest names; relative paths start at the manifest. */
async function readBeside(manifest, file, io) {
    try {
        return await io.readText(path.resolve(path.dirname(manifest.source.absolutePath), file));
    }
    catch (error) {
        throw new ManifestError({
            code: 'TOOL_MOCK_FILE_UNREADABLE',
            message: `The mock file "${file}" of tool "${manifest.id}" (${manifest.source.file}) cannot be read: ` +
                `${error instanceof Error ? error.message : String(error)}. The path is relative to the tool's manifest.`,
            cause: error,
        });
    }
}
function notMocked({ id, spec, source }) {
    return new ManifestError({
        code: 'TOOL_NOT_MOCKED',
        message: `Tool "${id}" has the mode "${spec.mode}" and no mock, and mock mode calls nothing outside. ` +
            `Add a result to the spec in ${source.file}, such as\n  mock_result:\n    result: "..."`,
    });
}
/** Schemas compile on first use: most tools of an arena are never called in a run. */
function lazySchema(manifest, key) {
    let compiled;
    return () => {
        compiled ??= { validator: compile(manifest, key) };
        return compiled.validator;
    };
}
function compile(manifest, key) {
    const schema = manifest.spec[key];
    if (schema === undefined || schema === null)
        return undefined;
    try {
        return compileJsonSchema(schema);
    }
    catch (error) {
        throw new ManifestError({
            code: 'TOOL_SCHEMA_INVALID',
            message: `The ${key} of tool "${manifest.id}" (${manifest.source.file}) is no valid JSON Schema: ` +
                `${error instanceof Error ? error.message : String(error)}.`,
            cause: error,
        });
    }
}
/** The violations in one bracket, or undefined when the value fits. */
function violationsIn(validator, value) {
    const violations = validator?.validate(value) ?? [];
    if (violations.length === 0)
        return undefined;
    return `[${violations.map((violation) => `${violation.path || '(root)'}: ${violation.message}`).join(', ')}]`;
}
