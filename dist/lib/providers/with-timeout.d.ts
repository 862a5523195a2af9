import type { Timers } from '../lib/timers.ts';
import type { Provider } from './provider.ts';
/** Gives every call of a provider so many milliseconds; one that takes longer is called off and may be repeated. */
export declare function withTimeout(provider: Provider, milliseconds: number, timers: Timers): Provider;
