/** What the results call the run's scenario: the scenario's id, or the eval's. */
export function scenarioNameOf(run) {
    return run.kind === 'scenario' ? run.scenario.manifest.id : run.eval.id;
}
/** What the results call the run's provider; evals have the provider label `eval`. */
export function providerNameOf(run) {
    return run.kind === 'scenario' ? run.provider.id : 'eval';
}
/** The model the run talks to; a recording has none. */
export function modelNameOf(run) {
    return run.kind === 'scenario' ? run.provider.spec.model : '';
}
/** What every result, event and recording of the run says it is. */
export function identityOf(run) {
    return {
        key: run.key,
        config: run.config,
        scenario: scenarioNameOf(run),
        provider: providerNameOf(run),
        model: modelNameOf(run),
        region: run.region,
        trial: run.trial,
    };
}
