import { ArenaError } from './arena-error.ts';
/** A bug of ours. */
export declare class InternalError extends ArenaError {
    readonly name = "InternalError";
}
