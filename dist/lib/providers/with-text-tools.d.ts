import type { Provider } from './provider.ts';
/**
 * Lets a model without tools of its own call tools: they are described in its system prompt, its calls are read out of
 * its replies, and results reach it as the user's messages. Text that looks like a call counts in replies alone.
 */
export declare function withTextTools(provider: Provider): Provider;
