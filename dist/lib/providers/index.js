import { createRegistry } from "../lib/registry.js";
import { claudeKind } from "./claude/claude-kind.js";
import { geminiKind } from "./gemini/gemini-kind.js";
import { imagenKind } from "./imagen/imagen-kind.js";
import { createMockProvider } from "./mock-provider.js";
import { openAiKinds } from "./openai/index.js";
import { replayKind } from "./replay-provider.js";
import { scriptedKind } from "./scripted-kind.js";
const mockKind = {
    type: 'mock',
    keyVariables: [],
    needsKey: () => false,
    create: (manifest) => createMockFor(manifest, manifest.mockFile),
};
/** The provider types that work, by name. */
export const providerKinds = createRegistry('provider type', [mockKind, ...openAiKinds, claudeKind, geminiKind, imagenKind, replayKind, scriptedKind], ({ type }) => [type]);
/** The mock that stands for a provider of any type and answers from the given file, when there is one. */
export function createMockFor(manifest, mockFile, judgeOffset = 0) {
    const { model, pricing } = manifest.spec;
    return createMockProvider({
        id: manifest.id,
        model,
        judgeOffset,
        ...(mockFile === undefined ? {} : { mockFile: mockFile.content, mockFileName: mockFile.source.file }),
        ...(pricing === undefined
            ? {}
            : {
                pricing: { inputPer1k: pricing.input_cost_per_1k, outputPer1k: pricing.output_cost_per_1k },
            }),
    });
}
