/** Creates a bus; `onListenerError` hears of listeners that threw. */
export function createEventBus(clock, onListenerError = () => undefined) {
    const subscriptions = new Set();
    const deliver = createDelivery(subscriptions, onListenerError);
    const timeOf = createTimeFormat(clock);
    let sequence = 0;
    const add = (subscription) => {
        subscriptions.add(subscription);
        return () => subscriptions.delete(subscription);
    };
    const hears = (type) => {
        for (const subscription of subscriptions)
            if (subscription.hears(type))
                return true;
        return false;
    };
    return {
        hears,
        emit(event) {
            if (!hears(event.type))
                return;
            deliver(Object.freeze({ ...event, sequence: sequence++, time: timeOf() }));
        },
        subscribe(listener, types) {
            const wanted = types && new Set(types);
            return add({ hears: (type) => wanted === undefined || wanted.has(type), tell: listener });
        },
        subscribeTo: (wanted, listener) => add({
            hears: (type) => type === wanted,
            tell: (event) => (isOf(event, wanted) ? listener(event) : undefined),
        }),
    };
}
/** Gives events of one run to the bus; costs next to nothing where nobody listens. */
export function createRunEmitter(bus, run) {
    return (event) => {
        if (bus.hears(event.type))
            bus.emit({ ...event, ...run });
    };
}
/** Hands events to subscriptions one after the other, and drops a subscription that throws. */
function createDelivery(subscriptions, onListenerError) {
    const drop = (subscription, error) => {
        if (!subscriptions.delete(subscription))
            return;
        try {
            onListenerError(error);
        }
        catch {
            // Whoever is told is a listener too, and there is nobody left to tell.
        }
    };
    /** Events of a listener that speaks itself wait, or others would hear them before what they answer. */
    const waiting = [];
    return (event) => {
        if (waiting.push(event) > 1)
            return;
        for (let next = event; next !== undefined; next = waiting[0]) {
            for (const subscription of subscriptions) {
                if (subscription.hears(next.type))
                    tell(subscription, next, drop);
            }
            waiting.shift();
        }
    };
}
function tell(subscription, event, drop) {
    try {
        const answer = subscription.tell(event);
        // A listener may be an async function; nobody else would hear of its failure.
        if (answer instanceof Promise)
            answer.catch((error) => drop(subscription, error));
    }
    catch (error) {
        drop(subscription, error);
    }
}
function isOf(event, type) {
    return event.type === type;
}
/** Formats the time once per millisecond; many events share one. */
function createTimeFormat(clock) {
    let known = Number.NaN;
    let text = '';
    return () => {
        const now = clock.now();
        if (now.getTime() !== known) {
            known = now.getTime();
            text = now.toISOString();
        }
        return text;
    };
}
