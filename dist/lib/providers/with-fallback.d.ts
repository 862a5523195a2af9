import type { Provider } from './provider.ts';
/** A mock that hands on what it has no entry for; what the second lacks as well is told of the first. */
export declare function withFallback(first: Provider, second: Provider): Provider;
