import type { LoadedProvider } from '../../manifest/loaded-arena.ts';
/** Whether a model is one of OpenAI's that reason; routers write its maker before its name. */
export declare function isReasoningModel({ spec }: LoadedProvider): boolean;
/** Whether OpenAI refuses to serve a model by Chat Completions. */
export declare function isResponsesOnly({ spec }: LoadedProvider): boolean;
/** Whether a model looks at images, as far as the manifest or the name tells. */
export declare function takesImages({ spec }: LoadedProvider): boolean;
/**
 * Whether a model surely takes JSON mode. Servers that imitate OpenAI need not, and vLLM takes one kind of guidance only.
 */
export declare function takesJsonMode({ spec }: LoadedProvider, isOwnHost: boolean): boolean;
