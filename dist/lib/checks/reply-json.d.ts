import { z } from 'zod';
import type { JsonValue } from '../lib/json.ts';
import type { CheckOutcome } from '../model/check.ts';
/** Parameters of every check that reads JSON from a reply. */
export declare const jsonPlaceFields: {
    allow_wrapped: z.ZodDefault<z.ZodBoolean>;
    extract_json: z.ZodDefault<z.ZodBoolean>;
};
/** The JSON of a reply, or the failure that says why there is none. */
export declare function readReplyJson(content: string, places: {
    readonly allow_wrapped: boolean;
    readonly extract_json: boolean;
}): {
    readonly value: JsonValue;
} | {
    readonly failure: CheckOutcome;
};
