/** Creates what listens by `subscribe`, whose answer ends a subscription. */
export function createHeardBuses(subscribe) {
    const heard = new Map();
    return {
        listen(bus) {
            const entry = heard.get(bus) ?? { users: 0, leave: subscribe(bus) };
            heard.set(bus, entry);
            entry.users++;
            return {
                [Symbol.dispose]() {
                    if (--entry.users > 0)
                        return;
                    entry.leave();
                    heard.delete(bus);
                },
            };
        },
        renew() {
            for (const [bus, entry] of heard) {
                entry.leave();
                entry.leave = subscribe(bus);
            }
        },
    };
}
