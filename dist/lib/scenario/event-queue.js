/** Creates a queue; `onEnd` hears when it ends, also because its reader left. */
export function createEventQueue(onEnd) {
    const values = [];
    const takers = [];
    const over = { value: undefined, done: true };
    let isOver = false;
    const end = () => {
        if (isOver)
            return;
        isOver = true;
        for (const take of takers.splice(0))
            take(over);
        onEnd();
    };
    return {
        push(value) {
            if (isOver)
                return;
            const take = takers.shift();
            if (take === undefined)
                values.push(value);
            else
                take({ value, done: false });
        },
        end,
        next() {
            const [value] = values;
            if (value !== undefined) {
                values.shift();
                return Promise.resolve({ value, done: false });
            }
            if (isOver)
                return Promise.resolve(over);
            return new Promise((resolve) => void takers.push(resolve));
        },
        async return() {
            values.length = 0;
            end();
            return over;
        },
        [Symbol.asyncIterator]() {
            return this;
        },
    };
}
