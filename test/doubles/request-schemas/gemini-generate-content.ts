import { z } from 'zod';

// After https://ai.google.dev/api/generate-content, as far as it is used.

const call = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  args: z.record(z.string(), z.json()).optional(),
});
const response = z.strictObject({
  id: z.string().optional(),
  name: z.string(),
  response: z.record(z.string(), z.json()),
});

const part = z
  .strictObject({
    text: z.string().optional(),
    inlineData: z.strictObject({ mimeType: z.string(), data: z.base64() }).optional(),
    fileData: z.strictObject({ mimeType: z.string().optional(), fileUri: z.string() }).optional(),
    functionCall: call.optional(),
    functionResponse: response.optional(),
    thoughtSignature: z.base64().optional(),
  })
  .refine(
    ({ thoughtSignature, ...data }) => Object.keys(data).length === 1,
    'a part holds one kind of data beside its signature',
  );

const declaration = z.strictObject({
  name: z.string().regex(/^[a-zA-Z_][\w.:-]{0,127}$/),
  description: z.string(),
  parametersJsonSchema: z.looseObject({}).optional(),
});

/** The body of `POST /v1beta/models/*:generateContent` and `:streamGenerateContent` as it is documented. */
export const geminiGenerateContentSchema = z.strictObject({
  contents: z
    .array(z.strictObject({ role: z.enum(['user', 'model']), parts: z.array(part).min(1) }))
    .min(1)
    .refine((list) => list.every(({ role }, index) => role !== list[index + 1]?.role), 'the roles alternate'),
  systemInstruction: z
    .strictObject({
      role: z.string().optional(),
      parts: z.array(z.strictObject({ text: z.string() })).min(1),
    })
    .optional(),
  tools: z.array(z.strictObject({ functionDeclarations: z.array(declaration).min(1) })).optional(),
  toolConfig: z
    .strictObject({
      functionCallingConfig: z.discriminatedUnion('mode', [
        z.strictObject({ mode: z.enum(['AUTO', 'NONE']) }),
        z.strictObject({
          mode: z.literal('ANY'),
          allowedFunctionNames: z.array(z.string()).min(1).optional(),
        }),
      ]),
    })
    .optional(),
  generationConfig: z
    .strictObject({
      temperature: z.number().min(0).max(2).optional(),
      topP: z.number().optional(),
      maxOutputTokens: z.int().min(1).optional(),
      seed: z.int().optional(),
      responseMimeType: z.enum(['text/plain', 'application/json']).optional(),
      responseJsonSchema: z.looseObject({}).optional(),
    })
    .optional(),
});
