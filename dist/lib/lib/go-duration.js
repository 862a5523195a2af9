const UNIT_MS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** Milliseconds of a duration as Go writes it, such as `5m30s`, `1.5h` or `0`; undefined when it is none. */
export function parseGoDuration(text) {
    const [, sign, body = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
    if (body === '0')
        return 0;
    // One way to read each digit: with two of them a long text takes exponential time.
    if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body))
        return undefined;
    const parts = body.matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h)/g);
    const total = [...parts].reduce((sum, [, amount, unit = '']) => sum + Number(amount) * (UNIT_MS[unit] ?? 0), 0);
    return sign === '-' ? -total : total;
}
