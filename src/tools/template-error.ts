import { ToolError } from '../errors/tool-error.ts';

/** The error of a template; the message names the construct. */
export function templateError(message: string): ToolError {
  return new ToolError({ code: 'TEMPLATE_INVALID', message });
}
