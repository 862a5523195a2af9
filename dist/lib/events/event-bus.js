/** Creates a bus; `onListenerError` hears of listeners that threw. */
export function createEventBus(clock, onListenerError = () => undefined) {
    const listeners = new Set();
    let sequence = 0;
    return {
        emit(event) {
            const numbered = { ...event, sequence: sequence++, time: clock.now().toISOString() };
            for (const listener of listeners) {
                try {
                    listener(numbered);
                }
                catch (error) {
                    listeners.delete(listener);
                    onListenerError(error);
                }
            }
        },
        subscribe(listener) {
            listeners.add(listener);
            return () => listeners.delete(listener);
        },
    };
}
