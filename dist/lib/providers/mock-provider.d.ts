import type { Pricing } from '../cost/price-usage.ts';
import type { MockFile } from '../manifest/mock-file.ts';
import type { Provider } from './provider.ts';
/** What a mock provider answers from. */
export interface MockProviderOptions {
    readonly id: string;
    readonly model: string;
    /** Without it every answer is the same sentence, marked as unscripted. */
    readonly mockFile?: MockFile;
    /** What messages call the mock file. */
    readonly mockFileName?: string;
    /** Numbers that a judge passes over, because they are the assistant's; 0 unless told otherwise. */
    readonly judgeOffset?: number;
    /** Prices of the manifest; without them every token costs 0.00001 USD. */
    readonly pricing?: Pricing;
}
/** A provider that answers from a mock file and touches nothing outside the process: one rule, which looks the turn up. */
export declare function createMockProvider(options: MockProviderOptions): Provider;
