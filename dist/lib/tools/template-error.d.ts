import { ToolError } from '../errors/tool-error.ts';
/** The error of a template; the message names the construct. */
export declare function templateError(message: string): ToolError;
