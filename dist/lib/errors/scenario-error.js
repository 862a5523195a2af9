import { ArenaError } from "./arena-error.js";
/** A scenario in code is written wrongly, or an agent of it failed. */
export class ScenarioError extends ArenaError {
    name = 'ScenarioError';
    code;
    constructor(options) {
        super(options);
        this.code = options.code;
    }
}
