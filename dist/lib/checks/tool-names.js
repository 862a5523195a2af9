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
const oneToolFields = {
    tool: z.string().min(1).optional().describe('Name of the tool.'),
    tool_name: z.string().min(1).optional().describe('Another name of `tool`.'),
};
/** Parameters of the checks that may look at the calls of one tool only, with further fields. */
export function oneToolParams(fields) {
    return z.strictObject({ ...oneToolFields, ...fields }).superRefine(atMostOne('tool', 'tool_name'));
}
/** The one tool a check names; undefined for every tool. */
export function namedTool(params) {
    return params.tool ?? params.tool_name;
}
/** The tools a check names, whichever of the two names was used. */
export function namedTools(params) {
    return givenTools(params) ?? [];
}
/** As `namedTools`, but undefined when neither name was used. */
export function givenTools(params) {
    return params.tools ?? params.tool_names;
}
