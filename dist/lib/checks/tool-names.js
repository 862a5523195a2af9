import { z } from 'zod';
import { atMostOne, textList } from "./param-schemas.js";
const toolNameFields = {
    tools: textList.optional().describe('Names of the tools.'),
    tool_names: textList.optional().describe('Another name of `tools`, usual at conversation level.'),
};
/** Parameters of the checks that name tools, with further fields. */
export function toolNameParams(fields) {
    return z.strictObject({ ...toolNameFields, ...fields }).superRefine(atMostOne('tools', 'tool_names'));
}
/** The tools a check names, whichever of the two names was used. */
export function namedTools(params) {
    return params.tools ?? params.tool_names ?? [];
}
