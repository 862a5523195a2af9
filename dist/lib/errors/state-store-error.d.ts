import { ArenaError, type ArenaErrorOptions } from './arena-error.ts';
/** Why a state store refused. */
export type StateStoreErrorCode = 'NOT_FOUND' | 'ALREADY_EXISTS' | 'INVALID_STATE' | 'DAMAGED';
/** The state store could not do what it was asked to. */
export declare class StateStoreError extends ArenaError {
    readonly name = "StateStoreError";
    readonly code: StateStoreErrorCode;
    constructor(options: ArenaErrorOptions & {
        readonly code: StateStoreErrorCode;
    });
}
