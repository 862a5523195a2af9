import { describeError } from "./describe-error.js";
/** The code of the failure that ends a stream which nobody read to its end. */
export const LEFT_CODE = 'INTERRUPTED';
const LEFT = { code: LEFT_CODE, message: 'The stream was not read to its end.' };
/** Does something between the two events of a pair. What it throws passes through. */
export async function pairEvents(pair, teller, action) {
    const started = teller.elapsedMs();
    teller.emit(pair.started);
    let end;
    try {
        const value = await action();
        end = pair.completed(value, teller.elapsedMs() - started);
        return value;
    }
    catch (error) {
        end = pair.failed(describeError(error), teller.elapsedMs() - started);
        throw error;
    }
    finally {
        if (end !== undefined)
            teller.emit(end);
    }
}
/** Streams something between the two events of a pair; a stream that is left before its end counts as failed. */
export async function* pairStreamEvents(pair, teller, stream) {
    const started = teller.elapsedMs();
    teller.emit(pair.started);
    let end;
    try {
        const value = yield* stream();
        end = pair.completed(value, teller.elapsedMs() - started);
        return value;
    }
    catch (error) {
        end = pair.failed(describeError(error), teller.elapsedMs() - started);
        throw error;
    }
    finally {
        if (end === undefined && pair.interrupted !== undefined)
            teller.emit(pair.interrupted(LEFT.message));
        teller.emit(end ?? pair.failed(LEFT, teller.elapsedMs() - started));
    }
}
