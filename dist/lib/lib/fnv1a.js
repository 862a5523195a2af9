const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
/** The 64-bit FNV-1a hash of a text's UTF-8 bytes. */
export function fnv1a64(text) {
    let hash = OFFSET_BASIS;
    for (const byte of Buffer.from(text))
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
    return hash;
}
