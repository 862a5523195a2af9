import { InternalError } from "../errors/internal-error.js";
/** The run as a scenario run; anything else got past the composite executor, which is a bug. */
export function requireScenarioRun(run) {
    if (run.kind === 'scenario')
        return run;
    throw new InternalError({
        code: 'NOT_A_SCENARIO',
        message: `Run "${run.key}" holds no scenario; please report this.`,
    });
}
