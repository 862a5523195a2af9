/** Models whose answers a recorder hears; disposing them disposes the given ones. */
export function recordModels(models, recorder) {
    const { providers, tools } = models;
    return {
        ...models,
        providers: {
            providerOf: (run) => recorder.provider(run, providers.providerOf(run)),
            speakerFor: (run, asked) => recorder.provider(run, providers.speakerFor(run, asked)),
        },
        tools: {
            async open(runs) {
                const toolsOf = await tools.open(runs);
                return (run) => recorder.tools(run, toolsOf(run));
            },
            [Symbol.asyncDispose]: () => tools[Symbol.asyncDispose](),
        },
    };
}
