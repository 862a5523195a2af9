/** Between 0 and 1; 0 without trials. */
export function passRate({ passed, total }) {
    return total === 0 ? 0 : passed / total;
}
