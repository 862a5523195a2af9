import { z } from 'zod';

// Written from the reference of Responses, https://platform.openai.com/docs/api-reference/responses/create: strict, so
// that a field which is not documented there, or is misspelt, fails. Fields nothing here sends are left out.

const inputText = z.strictObject({ type: z.literal('input_text'), text: z.string() });

const inputImage = z.strictObject({
  type: z.literal('input_image'),
  image_url: z.string().regex(/^(https?:\/\/|data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*$)/),
  detail: z.enum(['auto', 'low', 'high']),
});

const item = z.union([
  z.strictObject({
    role: z.enum(['user', 'assistant', 'system', 'developer']),
    content: z.union([z.string(), z.array(z.discriminatedUnion('type', [inputText, inputImage])).min(1)]),
  }),
  z.strictObject({
    type: z.literal('function_call'),
    call_id: z.string().min(1),
    name: z.string().min(1),
    arguments: z.string(),
  }),
  z.strictObject({
    type: z.literal('function_call_output'),
    call_id: z.string().min(1),
    output: z.string(),
  }),
]);

const format = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text') }),
  z.strictObject({ type: z.literal('json_object') }),
  z.strictObject({
    type: z.literal('json_schema'),
    name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
    schema: z.looseObject({}),
    strict: z.boolean().optional(),
  }),
]);

/** A documented request to Responses. */
export const openAiResponsesRequest = z
  .strictObject({
    model: z.string().min(1),
    instructions: z.string().min(1).optional(),
    input: z.array(item).min(1),
    max_output_tokens: z.int().min(16).optional(),
    temperature: z.number().min(0).max(2).optional(),
    top_p: z.number().min(0).max(1).optional(),
    tools: z
      .array(
        z.strictObject({
          type: z.literal('function'),
          name: z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/),
          description: z.string().optional(),
          parameters: z.looseObject({ type: z.literal('object') }),
          strict: z.boolean(),
        }),
      )
      .min(1)
      .optional(),
    tool_choice: z
      .union([
        z.enum(['none', 'auto', 'required']),
        z.strictObject({ type: z.literal('function'), name: z.string().min(1) }),
      ])
      .optional(),
    text: z.strictObject({ format }).optional(),
    store: z.boolean().optional(),
    stream: z.boolean().optional(),
  })
  .superRefine((body, context) => {
    const calls = body.input.flatMap((entry) => ('name' in entry ? [entry.call_id] : []));
    for (const entry of body.input) {
      if ('output' in entry && !calls.includes(entry.call_id)) {
        context.addIssue(`no function_call goes before the output of ${entry.call_id}`);
      }
    }
  });
