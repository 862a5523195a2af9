import { ManifestError } from '../errors/manifest-error.ts';
import { ToolError } from '../errors/tool-error.ts';
import { isJsonObject, type JsonValue } from '../lib/json.ts';
import { parseJson } from '../lib/parse-json.ts';
import { type GoTemplate, parseGoTemplate } from './go-template.ts';

/**
 * The result that a tool's template gives for the arguments: JSON where the text is JSON, else `{ result: text }`.
 * A template that cannot be parsed is the author's mistake and ends the run; one that meets a value it cannot
 * use is a `ToolError`, which the model hears of.
 */
export function renderMockTemplate(tool: string, source: string, args: JsonValue): JsonValue {
  const template = parse(tool, source);
  const text = render(tool, template, isJsonObject(args) ? args : {});
  const parsed = parseJson(text);
  return 'value' in parsed ? parsed.value : { result: text };
}

function parse(tool: string, source: string): GoTemplate {
  try {
    return parseGoTemplate(source);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ManifestError({
      code: 'TOOL_TEMPLATE_INVALID',
      message: `The mock template of tool "${tool}" cannot be used: ${error.message}.`,
      cause: error,
    });
  }
}

function render(tool: string, template: GoTemplate, args: JsonValue): string {
  try {
    return template.render(args);
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    throw new ToolError({
      code: error.code,
      message: `failed to render mock template for tool ${tool}: ${error.message}`,
      cause: error,
    });
  }
}
