import type { Provider } from '../provider.ts';
import { type LanguageModel } from './language-model.ts';
/**
 * A provider that speaks through a model object of the AI SDK. It answers in one piece, and offers what judges and
 * simulated users need: text and tools. Throws `ProviderError` with code `UNKNOWN_MODEL_INTERFACE` for an object whose
 * interface is not known.
 */
export declare function languageModelProvider(model: LanguageModel): Provider;
