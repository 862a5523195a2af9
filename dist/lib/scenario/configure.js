let current = {};
/** Sets what holds for every scenario from now on; what is left out stays as it is. */
export function configure(settings) {
    const given = Object.entries(settings).filter(([, value]) => value !== undefined && value !== null);
    current = { ...current, ...Object.fromEntries(given) };
}
/** What `configure` set so far. */
export function configuration() {
    return current;
}
/** Forgets everything `configure` set; for what runs after a test. */
export function resetConfiguration() {
    current = {};
}
