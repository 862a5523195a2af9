import path from 'node:path';
import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { textOfThrown } from "../lib/error-like.js";
import { compileJsonSchema } from "../lib/json-schema.js";
import { argumentsError, violationsIn } from "./argument-error.js";
import { mediaOfMockParts, resultOfMockParts } from "./mock-parts.js";
import { DEFAULT_MOCK_RESULT, parseMockResult } from "./mock-static.js";
import { renderMockTemplate } from "./mock-template.js";
import { answerFromMockFile, toolNotMocked } from "./tool-mocks.js";
/**
 * Builds a tool from its manifest. Arguments and results are held against the schemas; what does not fit is a
 * `ToolError`: code `ARGS_INVALID` before the call, `RESULT_INVALID` after it. Without `callOut` it answers from the
 * mocks; a tool that would call out and has none ends the run with code `TOOL_NOT_MOCKED`.
 */
export function createTool(manifest, io) {
    const { id: name, spec } = manifest;
    const argsSchema = lazySchema(manifest, 'input_schema');
    const resultSchema = lazySchema(manifest, 'output_schema');
    const media = mediaOfMockParts(spec.mock_parts ?? []);
    return {
        name,
        description: spec.description,
        inputSchema: spec.input_schema,
        ...(io.callOut !== undefined || media.length === 0 ? {} : { media }),
        async execute(args, signal) {
            signal.throwIfAborted();
            const argsErrors = violationsIn(argsSchema(), args);
            if (argsErrors !== undefined)
                throw argumentsError(name, argsErrors);
            const result = await (io.callOut?.(args, signal) ?? mockedResult(manifest, args, io));
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
    const { id, spec, source } = manifest;
    const { mock_template: template, mock_template_file: templateFile } = spec;
    if (template)
        return renderMockTemplate(id, template, args);
    if (templateFile)
        return renderMockTemplate(id, await readBeside(manifest, templateFile, io), args);
    if (spec.mock_result !== undefined)
        return spec.mock_result;
    if (spec.mock_result_file)
        return parseMockResult(await readBeside(manifest, spec.mock_result_file, io));
    const fromParts = resultOfMockParts(spec.mock_parts ?? []);
    if (fromParts !== undefined)
        return fromParts;
    const answer = answerFromMockFile(io.mockFile, id, args);
    if (answer !== undefined)
        return answer.result;
    if (spec.mode === 'mock' || !spec.mode)
        return DEFAULT_MOCK_RESULT;
    throw toolNotMocked(id, args, io.mockFile, `has the mode "${spec.mode}" and no mock in ${source.file}`);
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
                `${textOfThrown(error)}. The path is relative to the tool's manifest.`,
            cause: error,
        });
    }
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
                `${textOfThrown(error)}.`,
            cause: error,
        });
    }
}
