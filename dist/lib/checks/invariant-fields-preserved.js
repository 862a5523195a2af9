import { argument, argumentsOf } from "./argument-values.js";
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass, violation } from "./outcome.js";
import { textList } from "./param-schemas.js";
import { quote, quoteList } from "./quote.js";
import { namedTool, oneToolParams } from "./tool-names.js";
/** Passes when no argument that a tool once got is missing in its later calls. */
export const invariantFieldsPreserved = defineCheck({
    type: 'invariant_fields_preserved',
    scope: 'both',
    description: 'Passes when no named argument that a tool once got is missing from a later call of that tool.',
    params: () => oneToolParams({
        fields: textList.min(1).describe('Names of the arguments; their values may change.'),
    }),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const tool = namedTool(params);
            const calls = subject.toolCalls.filter(({ name }) => tool === undefined || name === tool);
            const losses = params.fields.flatMap((field) => findLosses(calls, field));
            const [first] = losses;
            if (first === undefined)
                return pass(`No call lost any of ${quoteList(params.fields)}.`);
            const more = losses.length > 1 ? `, and ${losses.length - 1} more such losses` : '';
            return fail(`${quote(first.call.name)} was called without ${quote(first.field)}, which an earlier call has${more}.`, {
                violations: losses.map(({ call, field }) => violation(call.messageIndex, 'field lost between calls', {
                    tool: call.name,
                    field,
                    args: call.args,
                })),
            });
        });
    },
});
function findLosses(calls, field) {
    const seen = new Set();
    return calls.flatMap((call) => {
        const value = argument(argumentsOf(call) ?? {}, field);
        if (value !== undefined && value !== null)
            seen.add(call.name);
        else if (seen.has(call.name))
            return [{ call, field }];
        return [];
    });
}
