/** The longest a timer of the process can be; a longer one would go off at once. */
const LONGEST_TIMER_MS = 2_147_483_647;
/** The timers of the process. */
export const systemTimers = {
    now: () => performance.now(),
    after(milliseconds, action) {
        let timer;
        const wait = (rest) => {
            const part = Math.min(rest, LONGEST_TIMER_MS);
            timer = setTimeout(() => (rest > part ? wait(rest - part) : action()), part);
        };
        wait(milliseconds);
        return () => clearTimeout(timer);
    },
};
/** Waits; rejects with the signal's reason as soon as it is aborted. */
export function pause(timers, milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal.aborted)
            return reject(signal.reason);
        const stop = () => {
            cancel();
            reject(signal.reason);
        };
        const cancel = timers.after(milliseconds, () => {
            signal.removeEventListener('abort', stop);
            resolve();
        });
        signal.addEventListener('abort', stop, { once: true });
    });
}
