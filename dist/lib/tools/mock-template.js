import { ManifestError } from "../errors/manifest-error.js";
import { ToolError } from "../errors/tool-error.js";
import { isJsonObject } from "../lib/json.js";
import { parseJson } from "../lib/parse-json.js";
import { parseGoTemplate } from "./go-template.js";
/**
 * The result that a tool's template gives for the arguments: JSON where the text is JSON, else `{ result: text }`.
 * A template that cannot be parsed is the author's mistake and ends the run; one that meets a value it cannot
 * use is a `ToolError`, which the model hears of.
 */
export function renderMockTemplate(tool, source, args) {
    const template = parse(tool, source);
    const text = render(tool, template, isJsonObject(args) ? args : {});
    const parsed = parseJson(text);
    return 'value' in parsed ? parsed.value : { result: text };
}
function parse(tool, source) {
    try {
        return parseGoTemplate(source);
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw error;
        throw new ManifestError({
            code: 'TOOL_TEMPLATE_INVALID',
            message: `The mock template of tool "${tool}" cannot be used: ${error.message}.`,
            cause: error,
        });
    }
}
function render(tool, template, args) {
    try {
        return template.render(args);
    }
    catch (error) {
        if (!(error instanceof ToolError))
            throw error;
        throw new ToolError({
            code: error.code,
            message: `failed to render mock template for tool ${tool}: ${error.message}`,
            cause: error,
        });
    }
}
