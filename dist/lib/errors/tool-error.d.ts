import { ArenaError } from './arena-error.ts';
/** A tool could not do its work. */
export declare class ToolError extends ArenaError {
    readonly name = "ToolError";
}
