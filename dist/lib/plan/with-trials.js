import { runKey } from "./run-key.js";
/** Plans so many trials of each scenario whose manifest does not say how many; evals are judged once. */
export function withTrials(runs, trials) {
    return runs.flatMap((run) => {
        if (run.kind === 'eval' || run.scenario.manifest.spec.trials !== undefined)
            return [run];
        const { config, region } = run;
        const identity = { config, region, scenario: run.scenario.manifest.id, provider: run.provider.id };
        return Array.from({ length: trials }, (_, index) => {
            const trial = index + 1;
            return { ...run, trial, key: runKey({ ...identity, trial }) };
        });
    });
}
