const TABLE = logarithms(128);
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;
/** The natural logarithm of n!, for whole n from 0, to about 15 digits. */
export function logFactorial(n) {
    const known = TABLE[n];
    if (known !== undefined)
        return known;
    // Stirling's series; beyond the table its next term is below 1e-18.
    const inverse = 1 / n;
    const square = inverse * inverse;
    const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
    return (n + 0.5) * Math.log(n) - n + HALF_LOG_TWO_PI + series;
}
/** The logarithm of the number of ways to choose `chosen` of `total`. */
export function logChoose(total, chosen) {
    return logFactorial(total) - logFactorial(chosen) - logFactorial(total - chosen);
}
function logarithms(count) {
    const list = [0];
    for (let n = 1; n < count; n++)
        list.push((list[n - 1] ?? 0) + Math.log(n));
    return list;
}
