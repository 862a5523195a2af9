import { z } from 'zod';
import { atMostOne, textList } from './param-schemas.ts';

const toolNameFields = {
  tools: textList.optional().describe('Names of the tools.'),
  tool_names: textList.optional().describe('Another name of `tools`, usual at conversation level.'),
};

/** Parameters of the checks that name tools, with further fields. */
export function toolNameParams<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...toolNameFields, ...fields }).superRefine(atMostOne('tools', 'tool_names'));
}

const oneToolFields = {
  tool: z.string().min(1).optional().describe('Name of the tool.'),
  tool_name: z.string().min(1).optional().describe('Another name of `tool`.'),
};

/** Parameters of the checks that may look at the calls of one tool only, with further fields. */
export function oneToolParams<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject({ ...oneToolFields, ...fields }).superRefine(atMostOne('tool', 'tool_name'));
}

/** The one tool a check names; undefined for every tool. */
export function namedTool(params: {
  readonly tool?: string | undefined;
  readonly tool_name?: string | undefined;
}): string | undefined {
  return params.tool ?? params.tool_name;
}

interface NamedTools {
  readonly tools?: readonly string[] | undefined;
  readonly tool_names?: readonly string[] | undefined;
}

/** The tools a check names, whichever of the two names was used. */
export function namedTools(params: NamedTools): readonly string[] {
  return givenTools(params) ?? [];
}

/** As `namedTools`, but undefined when neither name was used. */
export function givenTools(params: NamedTools): readonly string[] | undefined {
  return params.tools ?? params.tool_names;
}
