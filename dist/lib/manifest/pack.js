import { z } from 'zod';
import { packedEvalSchema } from "./eval-definition.js";
/** A compiled pack; of the much it holds, its name and its evals matter here. */
export const packSchema = z.looseObject({
    id: z.string().optional(),
    version: z.string().optional(),
    evals: z.array(packedEvalSchema).optional(),
    prompts: z.record(z.string(), z.looseObject({ evals: z.array(packedEvalSchema).optional() })).optional(),
});
