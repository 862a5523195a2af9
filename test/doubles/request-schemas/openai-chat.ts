import { z } from 'zod';

// Written from the reference of Chat Completions, https://platform.openai.com/docs/api-reference/chat/create:
// strict, so that a field which is not documented there, or is misspelt, fails. Fields nothing here sends are left out.

const textPart = z.strictObject({ type: z.literal('text'), text: z.string() });

const imagePart = z.strictObject({
  type: z.literal('image_url'),
  image_url: z.strictObject({
    url: z.string().regex(/^(https?:\/\/|data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*$)/),
    detail: z.enum(['auto', 'low', 'high']).optional(),
  }),
});

const toolCall = z.strictObject({
  id: z.string().min(1),
  type: z.literal('function'),
  function: z.strictObject({ name: z.string().min(1), arguments: z.string() }),
});

const message = z.union([
  z.strictObject({ role: z.literal('system'), content: z.string().min(1) }),
  z.strictObject({
    role: z.literal('user'),
    content: z.union([z.string(), z.array(z.discriminatedUnion('type', [textPart, imagePart])).min(1)]),
  }),
  // The content is required unless tools are called.
  z.union([
    z.strictObject({ role: z.literal('assistant'), content: z.string() }),
    z.strictObject({
      role: z.literal('assistant'),
      content: z.string().nullable().optional(),
      tool_calls: z.array(toolCall).min(1),
    }),
  ]),
  z.strictObject({ role: z.literal('tool'), tool_call_id: z.string().min(1), content: z.string() }),
]);

const tool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject({
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    description: z.string().optional(),
    parameters: z.looseObject({ type: z.literal('object') }),
    strict: z.boolean().nullable().optional(),
  }),
});

const toolChoice = z.union([
  z.enum(['none', 'auto', 'required']),
  z.strictObject({ type: z.literal('function'), function: z.strictObject({ name: z.string().min(1) }) }),
]);

const responseFormat = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
      description: z.string().optional(),
      schema: z.looseObject({}),
      strict: z.boolean().nullable().optional(),
    }),
  }),
]);

const fields = {
  model: z.string().min(1),
  messages: z.array(message).min(1),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().min(0).max(1).optional(),
  seed: z.int().optional(),
  tools: z.array(tool).min(1).max(128).optional(),
  tool_choice: toolChoice.optional(),
  response_format: responseFormat.optional(),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean().optional() }).optional(),
};

/** Rules of the reference that span fields. */
function checkTogether(body: z.output<z.ZodObject<typeof fields>>, context: z.RefinementCtx): void {
  if (body.stream_options !== undefined && body.stream !== true) {
    context.addIssue('stream_options goes with stream: true alone');
  }
  if (body.tool_choice !== undefined && body.tools === undefined) {
    context.addIssue('tool_choice goes with tools alone');
  }
  if (body.max_tokens !== undefined && body.max_completion_tokens !== undefined) {
    context.addIssue('max_tokens and max_completion_tokens exclude each other');
  }
  if (
    /^(openai\/)?o\d/.test(body.model) &&
    (body.max_tokens ?? body.temperature ?? body.top_p) !== undefined
  ) {
    context.addIssue('models that reason take neither max_tokens nor sampling settings');
  }
}

/** A documented request to Chat Completions. */
export const openAiChatRequest = z.strictObject(fields).superRefine(checkTogether);

/** The same with what vLLM documents beyond it, https://docs.vllm.ai/en/v0.9.0/serving/openai_compatible_server.html. */
export const vllmChatRequest = z
  .strictObject({
    ...fields,
    best_of: z.int().optional(),
    use_beam_search: z.boolean().optional(),
    ignore_eos: z.boolean().optional(),
    skip_special_tokens: z.boolean().optional(),
    guided_json: z.union([z.string(), z.looseObject({})]).optional(),
    guided_regex: z.string().optional(),
    guided_choice: z.array(z.string()).optional(),
    guided_grammar: z.string().optional(),
  })
  .superRefine(checkTogether);

/** The same with what PromptArena sends to Ollama beyond it. */
export const ollamaChatRequest = z
  .strictObject({ ...fields, keep_alive: z.union([z.string(), z.number()]).optional() })
  .superRefine(checkTogether);
