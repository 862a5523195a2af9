/** Waits until a promise settles, whichever way, or the time is up. */
export async function waitAtMost(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  try {
    await Promise.race([promise, timeUp]);
  } catch {
    // Only the end is waited for; who made the promise handles its failure.
  } finally {
    clearTimeout(timer);
  }
}
