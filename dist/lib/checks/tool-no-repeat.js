import { z } from 'zod';
import { defineCheck } from "./check.js";
import { fail, judgeInScope, pass } from "./outcome.js";
import { countOf, quote } from "./quote.js";
import { givenTools, toolNameParams } from "./tool-names.js";
/** Passes when no tool was called too often in a row. */
export const toolNoRepeat = defineCheck({
    type: 'tool_no_repeat',
    scope: 'both',
    description: 'Passes when no tool was called too often in a row; a call of another tool ends the row.',
    params: () => toolNameParams({
        max_repeats: z.int().min(1).default(1).describe('How many calls in a row are allowed.'),
    }),
    evaluate(subject, params) {
        return judgeInScope(subject, () => {
            const tools = givenTools(params);
            const rows = rowsOf(subject.toolCalls).filter(({ tool }) => tools?.includes(tool) ?? true);
            const tooLong = rows.filter(({ calls }) => calls > params.max_repeats);
            const [first] = tooLong;
            if (first === undefined) {
                return pass(`No tool was called more than ${countOf(params.max_repeats, 'time')} in a row.`);
            }
            const more = tooLong.length > 1 ? `, and ${tooLong.length - 1} more rows are too long` : '';
            return fail(`${quote(first.tool)} was called ${first.calls} times in a row, allowed are ${params.max_repeats}${more}.`, { repeats: tooLong.map(({ tool, calls }) => ({ tool, calls })) });
        });
    },
});
function rowsOf(toolCalls) {
    const rows = [];
    for (const { name } of toolCalls) {
        const last = rows.at(-1);
        if (last?.tool === name)
            last.calls++;
        else
            rows.push({ tool: name, calls: 1 });
    }
    return rows;
}
