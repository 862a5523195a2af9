// Stands for `@ai-sdk/openai`: model objects that answer from a list in the environment and write down what they heard.
import { appendFileSync } from 'node:fs';

const answers = JSON.parse(process.env.STAND_IN_ANSWERS ?? '["hello there"]');
let next = 0;

export function openai(modelId) {
  return {
    specificationVersion: 'v3',
    provider: 'openai.responses',
    modelId,
    async doGenerate({ temperature, tools = [] }) {
      const answer = answers[next++ % answers.length];
      const heard = { modelId, temperature, tools: tools.map(({ name }) => name) };
      if (process.env.STAND_IN_LOG) appendFileSync(process.env.STAND_IN_LOG, `${JSON.stringify(heard)}\n`);
      return {
        content: typeof answer === 'string' ? [{ type: 'text', text: answer }] : [answer],
        finishReason: { unified: typeof answer === 'string' ? 'stop' : 'tool-calls', raw: undefined },
        usage: { inputTokens: { total: 10 }, outputTokens: { total: 2 } },
        warnings: [],
      };
    },
  };
}
