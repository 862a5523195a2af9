/** How likely a standard normal variable is at most `x`. */
export function normalCdf(x) {
    if (x > 0)
        return 1 - normalCdf(-x);
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    return x < -2 ? density * millsRatio(-x) : 0.5 - density * series(-x);
}
/** The `x` that a standard normal variable exceeds in all but the share `probability`, between 0 and 1. */
export function normalQuantile(probability) {
    let low = -40;
    let high = 40;
    // Halving needs some sixty steps to the last digit; nobody asks often.
    for (let middle = 0; middle > low && middle < high; middle = (low + high) / 2) {
        if (normalCdf(middle) < probability)
            low = middle;
        else
            high = middle;
    }
    return high;
}
/** Marsaglia's series (Evaluating the Normal Distribution, 2004): x + x^3/3 + x^5/(3*5) + ... */
function series(x) {
    let sum = 0;
    let term = x;
    for (let odd = 3; sum + term !== sum; odd += 2) {
        sum += term;
        term *= (x * x) / odd;
    }
    return sum;
}
/** Laplace's continued fraction for the tail over the density, for `x` far from 0. */
function millsRatio(x) {
    let fraction = x;
    for (let depth = 200; depth > 0; depth--)
        fraction = x + depth / fraction;
    return 1 / fraction;
}
