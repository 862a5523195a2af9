import { refuseLeftOut } from "./left-out.js";
let ofProject = {};
let current = {};
/** Sets what holds for every scenario from now on; what is left out stays as it is. */
export function configure(settings) {
    refuseLeftOut('configure()', settings);
    const given = Object.entries(settings).filter(([, value]) => value !== undefined && value !== null);
    current = { ...current, ...Object.fromEntries(given) };
}
/** What `configure` set so far, above what the project says. */
export function configuration() {
    return { ...ofProject, ...current };
}
/** Takes what the project says, for everything that `configure` does not set. */
export function useProjectDefaults(defaults) {
    ofProject = defaults;
}
/** Forgets everything `configure` set; for what runs after a test. */
export function resetConfiguration() {
    current = {};
}
