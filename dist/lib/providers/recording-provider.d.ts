import type { Provider } from './provider.ts';
import type { ProviderScript } from './provider-script.ts';
/** A provider whose answers are kept as a script. */
export interface RecordingProvider extends Provider {
    /** What was asked and answered up to now, in the order of the calls; plain data, ready for a file. */
    script(): ProviderScript;
}
/** Passes calls on and keeps the answers, failures and streams that were left early included. */
export declare function recordingProvider(real: Provider): RecordingProvider;
