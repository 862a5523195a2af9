// Stands for `ai`: asks a model object once, as `generateText` of the AI SDK does for agents without further steps.
export const tool = (definition) => definition;

export async function generateText({ model, system, messages, tools = {} }) {
  const { content } = await model.doGenerate({
    prompt: [{ role: 'system', content: system }, ...messages],
    tools: Object.entries(tools).map(([name, { description }]) => ({ type: 'function', name, description })),
  });
  return {
    text: content.map(({ text = '' }) => text).join(''),
    toolCalls: content
      .filter(({ type }) => type === 'tool-call')
      .map(({ toolCallId, toolName, input }) => ({ toolCallId, toolName, input: JSON.parse(input) })),
  };
}
