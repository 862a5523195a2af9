/** A function that works out its answer once for each object that it is asked about. */
export function onceEach(answer) {
    const known = new WeakMap();
    return (key) => {
        const found = known.get(key) ?? { answer: answer(key) };
        known.set(key, found);
        return found.answer;
    };
}
