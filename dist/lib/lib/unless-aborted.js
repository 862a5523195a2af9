/**
 * Waits for a promise or what else has a `then`; rejects with the signal's reason as soon as it is aborted, whatever
 * becomes of the promise.
 */
export function unlessAborted(promise, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => reject(signal.reason);
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
        Promise.resolve(promise)
            .then(resolve, reject)
            .finally(() => signal.removeEventListener('abort', stop));
    });
}
