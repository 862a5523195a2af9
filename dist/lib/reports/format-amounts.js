import { toUsd } from "../model/money.js";
/** Dollars with as many decimals as the amount needs to be told from zero; "unknown" for null. */
export function formatUsd(amount) {
    if (amount === null)
        return 'unknown';
    const usd = Math.abs(toUsd(amount));
    return `${amount < 0 ? '-' : ''}$${usd === 0 ? '0' : withDecimals(usd)}`;
}
function withDecimals(usd) {
    if (usd >= 100)
        return usd.toFixed(2);
    if (usd >= 0.001)
        return usd.toFixed(4);
    const decimals = Math.min(9, 2 - Math.floor(Math.log10(usd)));
    return usd.toFixed(decimals).replace(/0+$/, '');
}
/** A signed percentage with one decimal, such as `+12.4%`. */
export function formatPercent(percent) {
    const size = Math.abs(percent);
    const digits = size !== 0 && size < 0.05 ? '<0.1' : size.toFixed(1);
    return `${percent < 0 ? '-' : '+'}${digits}%`;
}
/** `2 checks`, `1 check`. */
export function countOf(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
/** A whole number with thin groups of three digits, as in 12,345. */
export function formatCount(count) {
    return String(Math.round(count)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}
/** A time span in its largest fitting unit, such as `3 hours`. */
export function formatAge(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1)
        return 'less than a minute';
    if (minutes < 120)
        return countOf(minutes, 'minute');
    const hours = Math.floor(minutes / 60);
    return hours < 48 ? countOf(hours, 'hour') : countOf(Math.floor(hours / 24), 'day');
}
/** A duration in the notation of Go, which PromptArena's files use: `0s`, `150ms`, `1.5s`, `2m0.25s`. */
export function formatGoDuration(milliseconds) {
    if (milliseconds === 0)
        return '0s';
    if (milliseconds < 1)
        return `${Number((milliseconds * 1000).toFixed(3))}µs`;
    if (milliseconds < 1000)
        return `${Number(milliseconds.toFixed(6))}ms`;
    const hours = Math.floor(milliseconds / 3_600_000);
    const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
    const seconds = `${Number(((milliseconds % 60_000) / 1000).toFixed(9))}s`;
    if (hours > 0)
        return `${hours}h${minutes}m${seconds}`;
    return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
