import { z } from 'zod';
import { lazily } from "../lib/lazily.js";
import { parseJson } from "../lib/parse-json.js";
const listOfObjects = lazily(() => z.array(z.looseObject({})));
/** The frame of a file; what fills it was checked before it was written, or is nobody's but the owner's. */
const frameSchema = lazily(() => z.object({
    schemaVersion: z.literal(1),
    order: z.int().nonnegative(),
    state: z.looseObject({
        id: z.string().min(1),
        messages: listOfObjects(),
        metadata: z.record(z.string(), z.unknown()),
    }),
    runMetadata: z.looseObject({ runId: z.string() }).exactOptional(),
    checks: listOfObjects(),
}));
/** The text of a file; ends in a newline. */
export function renderFiledRecord({ order, record }) {
    return `${JSON.stringify({ schemaVersion: 1, order, ...record })}\n`;
}
/** Reads a file's text; never throws. */
export function parseFiledRecord(text) {
    const parsed = parseJson(text);
    if ('reason' in parsed)
        return parsed;
    const frame = frameSchema().safeParse(parsed.value);
    if (!frame.success)
        return { reason: z.prettifyError(frame.error).replaceAll('\n', ' ') };
    // The frame is as written; zod's copy would lose a key called __proto__.
    const { order, state, runMetadata, checks } = parsed.value;
    return {
        filed: { order, record: { state, ...(runMetadata === undefined ? {} : { runMetadata }), checks } },
    };
}
