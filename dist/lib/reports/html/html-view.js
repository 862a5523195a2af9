/** Whether there was something to compare with. */
export function hasBaseline({ comparison }) {
    return comparison !== undefined && comparison.baseline !== null;
}
