import { ArenaError } from "./arena-error.js";
/** A tool could not do its work. */
export class ToolError extends ArenaError {
    name = 'ToolError';
}
