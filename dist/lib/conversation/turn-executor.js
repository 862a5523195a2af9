/** What a message carries to say where it belongs. */
export function placeOf({ turn, iteration, }) {
    return iteration === undefined ? { turn } : { turn, iteration };
}
