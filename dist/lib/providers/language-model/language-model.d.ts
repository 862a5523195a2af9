/** What a model object of the AI SDK is called with. */
export interface LanguageModelCall {
    readonly prompt: readonly object[];
    readonly tools?: readonly object[];
    readonly toolChoice?: {
        readonly type: string;
        readonly toolName?: string;
    };
    readonly responseFormat?: object;
    readonly temperature?: number;
    readonly topP?: number;
    readonly maxOutputTokens?: number;
    readonly seed?: number;
    readonly abortSignal?: AbortSignal;
}
/** A model object of the AI SDK, such as `openai('gpt-4.1-mini')`, as far as it is used here. */
export interface LanguageModel {
    /** Which of the SDK's interfaces it has. */
    readonly specificationVersion: string;
    /** Who serves it, such as `openai.responses`. */
    readonly provider: string;
    readonly modelId: string;
    doGenerate(call: LanguageModelCall): PromiseLike<unknown>;
}
/** The interfaces whose calls and answers are alike in everything that is used here. */
export declare const KNOWN_SPECIFICATIONS: readonly string[];
/** Tells a model object of the AI SDK, of whatever version, from every other value. */
export declare function isLanguageModel(value: unknown): value is LanguageModel;
