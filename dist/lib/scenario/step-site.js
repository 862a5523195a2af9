import { captureCaller } from "../lib/call-site.js";
const sites = new WeakMap();
/** Notes where in the author's code a step was made: at whoever called `factory`. */
export function markStep(step, factory) {
    sites.set(step, captureCaller(factory));
    return step;
}
/** Notes that a step is written elsewhere than in code. */
export function placeStep(step, site) {
    sites.set(step, site);
    return step;
}
/** Where a step was made; undefined for a function of the author's. */
export function siteOf(step) {
    return sites.get(step);
}
