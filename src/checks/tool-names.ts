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

/** The tools a check names, whichever of the two names was used. */
export function namedTools(params: {
  readonly tools?: readonly string[] | undefined;
  readonly tool_names?: readonly string[] | undefined;
}): readonly string[] {
  return params.tools ?? params.tool_names ?? [];
}
