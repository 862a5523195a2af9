import { ToolError } from "../errors/tool-error.js";
/**
 * The result of an MCP call: one text as it is, several as a list, content without any text as it came. A result
 * that says it is an error is thrown as a `ToolError`.
 */
export function readMcpResult({ content, isError }) {
    const texts = content.flatMap((part) => (part.type === 'text' && part.text !== '' ? [part.text] : []));
    if (isError === true) {
        throw new ToolError({ code: 'MCP_TOOL_ERROR', message: texts.join('; ') || 'MCP tool returned error' });
    }
    const [first] = content;
    if (first === undefined)
        return 'Operation completed successfully';
    if (content.length === 1 && first.type === 'text')
        return first.text;
    return texts.length > 0 ? texts : JSON.parse(JSON.stringify(content));
}
