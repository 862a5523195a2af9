import type { Concealer } from '../lib/conceal.ts';
import type { Provider } from './provider.ts';
/** Takes secrets out of everything a provider says, its failures included, before anybody else sees it. */
export declare function withRedaction(provider: Provider, concealer: Concealer): Provider;
