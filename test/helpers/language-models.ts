import type { LanguageModel, LanguageModelCall } from '../../src/providers/language-model/language-model.ts';

/** What a made-up model object says: the parts of its answer. */
export interface SpokenPart {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** How each version of the AI SDK's interface says why an answer ended and what it took. */
const VERSIONS = {
  v2: (finishReason: string) => ({
    finishReason,
    usage: {
      inputTokens: 1000,
      outputTokens: 100,
      totalTokens: 1100,
      reasoningTokens: 40,
      cachedInputTokens: 200,
    },
    warnings: [],
  }),
  v3: (unified: string) => ({
    finishReason: { unified, raw: undefined },
    usage: {
      inputTokens: { total: 1000, noCache: 800, cacheRead: 200, cacheWrite: undefined },
      outputTokens: { total: 100, text: 60, reasoning: 40 },
    },
    warnings: [],
  }),
};

/** A version of the AI SDK's interface of models. */
export type ModelVersion = keyof typeof VERSIONS;

/** A model object of the AI SDK that says these answers in order, and keeps what it was called with. */
export function spokenObject(
  version: ModelVersion,
  answers: readonly (readonly SpokenPart[] | Error)[],
  about: Partial<Pick<LanguageModel, 'provider' | 'modelId'>> = {},
): LanguageModel & { readonly calls: LanguageModelCall[] } {
  const calls: LanguageModelCall[] = [];
  return {
    specificationVersion: version,
    provider: 'openai.responses',
    modelId: 'gpt-4.1-mini',
    ...about,
    calls,
    async doGenerate(call) {
      const content = answers[calls.length] ?? new Error('The model has no answer left.');
      calls.push(call);
      if (content instanceof Error) throw content;
      const isCall = content.some(({ type }) => type === 'tool-call');
      return { content, ...VERSIONS[version](isCall ? 'tool-calls' : 'stop') };
    },
  };
}

/** Words in an answer. */
export const words = (text: string): SpokenPart => ({ type: 'text', text });

/** A call of a tool in an answer, its arguments as the JSON text they are sent in. */
export const toolCall = (toolName: string, input: unknown): SpokenPart => ({
  type: 'tool-call',
  toolCallId: `call-${toolName}`,
  toolName,
  input: JSON.stringify(input),
});
