import { ArenaError } from "../errors/arena-error.js";
import { isErrorLike } from "../lib/error-like.js";
/** Describes whatever was thrown; `INTERNAL` is the code of what is no `ArenaError`, `ABORTED` that of an abort. */
export function describeError(error) {
    if (error instanceof ArenaError)
        return { code: error.code, message: error.message };
    if (!isErrorLike(error))
        return { code: 'INTERNAL', message: String(error) };
    return { code: error.name === 'AbortError' ? 'ABORTED' : 'INTERNAL', message: error.message };
}
