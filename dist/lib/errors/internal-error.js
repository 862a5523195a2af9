import { ArenaError } from "./arena-error.js";
/** A bug of ours. */
export class InternalError extends ArenaError {
    name = 'InternalError';
}
