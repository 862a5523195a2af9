import { ToolError } from "../errors/tool-error.js";
/** The violations in one bracket, or undefined when the value fits. */
export function violationsIn(validator, value) {
    const violations = validator?.validate(value) ?? [];
    if (violations.length === 0)
        return undefined;
    return `[${violations.map((violation) => `${violation.path || '(root)'}: ${violation.message}`).join(', ')}]`;
}
/** The error of a call whose arguments do not fit the tool's schema. */
export function argumentsError(tool, violations) {
    return new ToolError({
        code: 'ARGS_INVALID',
        message: `tool ${tool} validation error (args_invalid): argument validation failed: ${violations}`,
    });
}
