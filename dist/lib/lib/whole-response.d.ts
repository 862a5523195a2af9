/**
 * A response whose bytes are there already, so that reading its text or JSON needs no stream. Whatever else is asked of
 * it the platform answers, which also minds that a body is read once.
 */
export declare function createWholeResponse(bytes: Uint8Array, init: ResponseInit): Response;
