import path from 'node:path';
import { problemAt } from "./problem-at.js";
import { replaceVariables } from "./template-variables.js";
/** Loads the fragments of a prompt; their paths start from the prompt file and may hold variables. */
export async function loadFragments(prompt, values, sources) {
    const directory = path.dirname(prompt.source.absolutePath);
    const loaded = await Promise.all((prompt.spec.fragments ?? []).map(async (fragment, index) => {
        if (fragment.path === undefined || fragment.path === '') {
            return {
                fragments: {},
                problems: fragment.required ? [withoutPath(prompt, fragment.name, index)] : [],
            };
        }
        const text = await sources.readText(path.resolve(directory, replaceVariables(fragment.path, values)));
        if (typeof text === 'string')
            return { fragments: { [fragment.name]: text }, problems: [] };
        const problem = problemAt(prompt.source, ['spec', 'fragments', index, 'path'], {
            severity: fragment.required ? 'error' : 'warning',
            code: 'missing-file',
            message: `The fragment file ${text.source.file} cannot be read: ${text.reason}`,
            hint: fragment.required
                ? 'Paths of fragments start from the prompt file.'
                : 'The fragment is left out.',
        });
        return { fragments: {}, problems: [problem] };
    }));
    return {
        fragments: Object.fromEntries(loaded.flatMap(({ fragments }) => Object.entries(fragments))),
        problems: loaded.flatMap(({ problems }) => problems),
    };
}
function withoutPath(prompt, name, index) {
    return problemAt(prompt.source, ['spec', 'fragments', index], {
        code: 'missing-key',
        message: `The fragment "${name}" has no path, so its text cannot be found.`,
        hint: 'Add "path": the file of the text, relative to the prompt file.',
    });
}
