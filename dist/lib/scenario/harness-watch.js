import { createInvocationLog } from "../providers/invocation-log.js";
import { ScriptedProvider } from "../providers/scripted-provider.js";
/** Notes what a provider is shown; one that notes it itself stays as it is. */
export function watchInvocations(provider, clock) {
    if (provider instanceof ScriptedProvider)
        return { provider, invocations: () => provider.invocations };
    const { invocations, note } = createInvocationLog(clock);
    return {
        invocations: () => [...invocations],
        provider: {
            id: provider.id,
            capabilities: provider.capabilities,
            complete(request, signal) {
                note('complete', request);
                return provider.complete(request, signal);
            },
            stream(request, signal) {
                note('stream', request);
                return provider.stream(request, signal);
            },
        },
    };
}
/** Collects the events of a run, in order, and tells a listener, who may take its time. */
export function listenToRun(bus, runId, onEvent = () => undefined) {
    const events = [];
    let told = Promise.resolve();
    const leave = bus.subscribe((event) => {
        if (!('runId' in event) || event.runId !== runId)
            return;
        events.push(event);
        told = told.then(() => onEvent(event));
        // Whoever waits for the end hears of it; until then it is nobody's.
        told.catch(() => undefined);
    });
    return {
        events,
        async end() {
            leave();
            await told;
        },
    };
}
