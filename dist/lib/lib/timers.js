import { performance } from 'node:perf_hooks';
/** The timers of the process. */
export const systemTimers = {
    now: () => performance.now(),
    after(milliseconds, action) {
        const timer = setTimeout(action, milliseconds);
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
