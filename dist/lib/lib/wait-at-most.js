/** Waits until a promise settles, whichever way, or the time is up. */
export async function waitAtMost(promise, milliseconds) {
    let timer;
    const timeUp = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds);
    });
    try {
        await Promise.race([promise, timeUp]);
    }
    catch {
        // Only the end is waited for; who made the promise handles its failure.
    }
    finally {
        clearTimeout(timer);
    }
}
