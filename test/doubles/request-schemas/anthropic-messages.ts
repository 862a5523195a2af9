import { z } from 'zod';

// After https://platform.claude.com/docs/en/api/messages, as far as it is used.

const cacheControl = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() });
const kept = { cache_control: cacheControl.optional() };

const text = z.strictObject({ type: z.literal('text'), text: z.string().regex(/\S/), ...kept });
const image = z.strictObject({
  type: z.literal('image'),
  source: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('base64'),
      media_type: z.enum(['image/jpeg', 'image/png', 'image/gif', 'image/webp']),
      data: z.base64(),
    }),
    z.strictObject({ type: z.literal('url'), url: z.url() }),
  ]),
  ...kept,
});
const toolId = z.string().regex(/^[a-zA-Z0-9_-]+$/);
const toolUse = z.strictObject({
  type: z.literal('tool_use'),
  id: toolId,
  name: z.string(),
  input: z.record(z.string(), z.json()),
  ...kept,
});
const toolResult = z.strictObject({
  type: z.literal('tool_result'),
  tool_use_id: toolId,
  content: z.union([z.string(), z.array(z.union([text, image]))]).optional(),
  is_error: z.boolean().optional(),
  ...kept,
});

const tool = z.strictObject({
  name: z.string().regex(/^[a-zA-Z0-9_-]{1,128}$/),
  description: z.string().min(1).optional(),
  input_schema: z.looseObject({ type: z.literal('object') }),
  ...kept,
});

const toolChoice = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('auto'), disable_parallel_tool_use: z.boolean().optional() }),
  z.strictObject({ type: z.literal('any'), disable_parallel_tool_use: z.boolean().optional() }),
  z.strictObject({
    type: z.literal('tool'),
    name: z.string(),
    disable_parallel_tool_use: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('none') }),
]);

const messages = z
  .array(
    z.discriminatedUnion('role', [
      z.strictObject({
        role: z.literal('user'),
        content: z.union([z.string().min(1), z.array(z.union([text, image, toolResult])).min(1)]),
      }),
      z.strictObject({
        role: z.literal('assistant'),
        content: z.union([z.string().min(1), z.array(z.union([text, toolUse])).min(1)]),
      }),
    ]),
  )
  .min(1)
  .refine((list) => list[0]?.role === 'user', 'the first message is the user’s');

const body = z.strictObject({
  model: z.string().min(1),
  max_tokens: z.int().min(1),
  messages,
  system: z.union([z.string().min(1), z.array(text).min(1)]).optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
  top_k: z.int().optional(),
  stop_sequences: z.array(z.string()).optional(),
  stream: z.boolean().optional(),
  tools: z.array(tool).min(1).optional(),
  tool_choice: toolChoice.optional(),
  output_config: z
    .strictObject({
      format: z.strictObject({
        type: z.literal('json_schema'),
        schema: z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) }),
      }),
    })
    .optional(),
});

/** The body of `POST /v1/messages` as it is documented. */
export const anthropicMessagesSchema = sound(body);

/** The body with which Bedrock invokes a model of Claude; model and streaming stand in the path. */
export const bedrockInvokeSchema = sound(
  body.omit({ model: true, stream: true }).extend({ anthropic_version: z.literal('bedrock-2023-05-31') }),
);

/** The body with which Vertex asks a model of Claude; the model stands in the path. */
export const vertexRawPredictSchema = sound(
  body.omit({ model: true }).extend({ anthropic_version: z.literal('vertex-2023-10-16') }),
);

type Sent = z.infer<typeof messages>;

function sound<Body extends z.ZodType<{ readonly messages: Sent }>>(schema: Body): Body {
  return schema
    .refine(
      (sent) => JSON.stringify(sent).split('"cache_control"').length - 1 <= 4,
      'at most four breakpoints',
    )
    .refine((sent) => pairsMatch(sent.messages), 'every tool_use has its tool_result in the next message');
}

function pairsMatch(sent: Sent): boolean {
  return sent.every(({ content }, index) => {
    if (typeof content === 'string') return true;
    const calls = content.flatMap((block) => (block.type === 'tool_use' ? [block.id] : []));
    const next = sent[index + 1]?.content ?? [];
    const answered =
      typeof next === 'string'
        ? []
        : next.flatMap((block) => (block.type === 'tool_result' ? [block.tool_use_id] : []));
    return index + 1 >= sent.length || calls.every((id) => answered.includes(id));
  });
}
