/** The same numbers for the same whole `seed`: the generator sfc32 by Chris Doty-Humphrey, 128 bits of state. */
export function createSeededRandom(seed) {
    let a = seed | 0;
    let b = Math.floor(seed / 2 ** 32) | 0;
    let c = 0x9e3779b9 | 0;
    let counter = 1;
    const next = () => {
        const sum = (a + b + counter) | 0;
        counter = (counter + 1) | 0;
        a = b ^ (b >>> 9);
        b = (c + (c << 3)) | 0;
        c = ((c << 21) | (c >>> 11)) + sum;
        return sum >>> 0;
    };
    // The first numbers of near seeds are alike; the author of the generator lets twelve of them go.
    for (let round = 0; round < 12; round++)
        next();
    return () => next() / 2 ** 32;
}
