import path from 'node:path';
import { findEvalProblems } from "./eval-rules.js";
import { packSchema } from "./pack.js";
import { problemAt } from "./problem-at.js";
import { findNotes } from "./schema-notes.js";
import { describeIssues } from "./schema-problems.js";
/** The pack that an arena names, if it names one and it can be used, and what is wrong with it. */
export async function loadPack(arena, sources) {
    const file = arena.spec.pack_file;
    if (file === undefined || file === '')
        return { problems: [] };
    const read = await sources.read(path.resolve(path.dirname(arena.source.absolutePath), file));
    if ('reason' in read) {
        const problem = problemAt(arena.source, ['spec', 'pack_file'], {
            code: 'missing-file',
            message: `The pack file ${file} cannot be read: ${read.reason}`,
            hint: 'Its path starts from the folder of the Arena file.',
        });
        return { problems: [problem] };
    }
    const { value, source, problems } = read;
    if (value === undefined)
        return { problems };
    const parsed = packSchema.safeParse(value);
    const notes = findNotes(packSchema, value, source);
    if (!parsed.success) {
        const issues = describeIssues(parsed.error.issues, { value, source, schema: packSchema });
        return { problems: [...problems, ...issues, ...notes] };
    }
    const found = findPackedProblems(parsed.data, source);
    return { pack: { content: parsed.data, source }, problems: [...problems, ...notes, ...found] };
}
function findPackedProblems({ evals, prompts = {} }, source) {
    return [
        ...findEvalProblems(source, ['evals'], evals),
        ...Object.entries(prompts).flatMap(([name, prompt]) => findEvalProblems(source, ['prompts', name, 'evals'], prompt.evals)),
    ];
}
