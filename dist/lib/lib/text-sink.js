/** A sink that keeps everything; `text()` gives it back. */
export function createStringSink() {
    const pieces = [];
    return {
        write(text) {
            pieces.push(text);
        },
        text: () => pieces.join(''),
    };
}
