import { z } from 'zod';

/** The body of `POST /v1beta/models/*:predict` as https://ai.google.dev/gemini-api/docs/imagen documents it. */
export const imagenPredictSchema = z.strictObject({
  instances: z.array(z.strictObject({ prompt: z.string().min(1) })).length(1),
  parameters: z.strictObject({
    sampleCount: z.int().min(1).max(4),
    aspectRatio: z.enum(['1:1', '3:4', '4:3', '9:16', '16:9']).optional(),
    personGeneration: z.enum(['dont_allow', 'allow_adult', 'allow_all']).optional(),
    imageSize: z.enum(['1K', '2K']).optional(),
  }),
});
