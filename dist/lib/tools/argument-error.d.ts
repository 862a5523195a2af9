import { ToolError } from '../errors/tool-error.ts';
import type { JsonValue } from '../lib/json.ts';
import type { JsonSchemaValidator } from '../lib/json-schema.ts';
/** The violations in one bracket, or undefined when the value fits. */
export declare function violationsIn(validator: JsonSchemaValidator | undefined, value: JsonValue): string | undefined;
/** The error of a call whose arguments do not fit the tool's schema. */
export declare function argumentsError(tool: string, violations: string): ToolError;
