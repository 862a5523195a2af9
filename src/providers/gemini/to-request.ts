import type { Content, GenerateContentConfig, GenerateContentParameters, ToolConfig } from '@google/genai';
import type { CompletionRequest } from '../provider.ts';

/** A call without what stops it. */
export type GeminiCall = GenerateContentParameters & { readonly config: GenerateContentConfig };

/** A call in the terms of the SDK; only what is set is sent. */
export function toGeminiCall(
  model: string,
  request: CompletionRequest,
  contents: readonly Content[],
): GeminiCall {
  const { system, temperature, topP, maxTokens, seed } = request;
  return {
    model,
    contents: [...contents],
    config: {
      ...(system.trim() === '' ? {} : { systemInstruction: { parts: [{ text: system }] } }),
      ...(temperature === undefined ? {} : { temperature }),
      ...(topP === undefined ? {} : { topP }),
      ...(maxTokens === undefined ? {} : { maxOutputTokens: maxTokens }),
      ...(seed === undefined ? {} : { seed }),
      ...formatOf(request),
      ...toolsOf(request),
    },
  };
}

function formatOf({ responseFormat }: CompletionRequest): GenerateContentConfig {
  if (responseFormat === undefined) return {};
  return {
    responseMimeType: 'application/json',
    ...(responseFormat.type === 'json' ? {} : { responseJsonSchema: responseFormat.schema }),
  };
}

function toolsOf({ tools = [], toolChoice = 'auto' }: CompletionRequest): GenerateContentConfig {
  if (tools.length === 0) return {};
  const functionDeclarations = tools.map(({ name, description, inputSchema }) => ({
    name,
    description,
    parametersJsonSchema: inputSchema,
  }));
  return { tools: [{ functionDeclarations }], toolConfig: toolConfigOf(toolChoice) };
}

function toolConfigOf(choice: string): ToolConfig {
  // The SDK's enumeration is loaded with the SDK; its values are these words.
  const mode = (word: string, names?: string[]) =>
    ({
      functionCallingConfig: { mode: word, ...(names === undefined ? {} : { allowedFunctionNames: names }) },
    }) as ToolConfig;
  switch (choice) {
    case 'auto':
    case '':
      return mode('AUTO');
    case 'required':
    case 'any':
      return mode('ANY');
    case 'none':
      return mode('NONE');
    default:
      return mode('ANY', [choice]);
  }
}
