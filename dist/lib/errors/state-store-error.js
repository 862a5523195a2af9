import { ArenaError } from "./arena-error.js";
/** The state store could not do what it was asked to. */
export class StateStoreError extends ArenaError {
    name = 'StateStoreError';
    code;
    constructor(options) {
        super(options);
        this.code = options.code;
    }
}
