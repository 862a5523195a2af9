/** Creates a queue that has at most `limit` tasks under way. */
export function createTaskQueue(limit) {
    const waiting = [];
    const underWay = new Set();
    const startNext = () => {
        const task = underWay.size < limit ? waiting.shift() : undefined;
        if (task === undefined)
            return;
        const done = task().finally(() => {
            underWay.delete(done);
            startNext();
        });
        underWay.add(done);
    };
    return {
        add(task) {
            waiting.push(task);
            startNext();
        },
        async drained() {
            while (underWay.size > 0)
                await Promise.all(underWay);
        },
    };
}
