import { ToolError } from "../errors/tool-error.js";
/** The error of a template; the message names the construct. */
export function templateError(message) {
    return new ToolError({ code: 'TEMPLATE_INVALID', message });
}
