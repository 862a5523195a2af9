import path from 'node:path';
import { problemAt } from "./problem-at.js";
import { replaceVariables } from "./template-variables.js";
/** Loads the fragments of a prompt or persona; their paths start from its file and may hold variables. */
export async function loadFragments(owner, values, sources) {
    const directory = path.dirname(owner.source.absolutePath);
    const loaded = await Promise.all((owner.spec.fragments ?? []).map(async (fragment, index) => {
        if (fragment.path === undefined || fragment.path === '') {
            return {
                fragments: {},
                fragmentFiles: [],
                problems: fragment.required ? [withoutPath(owner, fragment.name, index)] : [],
            };
        }
        const file = path.resolve(directory, replaceVariables(fragment.path, values));
        const fragmentFiles = [file];
        const text = await sources.readText(file);
        if (typeof text === 'string') {
            return { fragments: { [fragment.name]: text }, fragmentFiles, problems: [] };
        }
        const problem = problemAt(owner.source, ['spec', 'fragments', index, 'path'], {
            severity: fragment.required ? 'error' : 'warning',
            code: 'missing-file',
            message: `The fragment file ${text.source.file} cannot be read: ${text.reason}`,
            hint: fragment.required
                ? 'Paths of fragments start from the file that names them.'
                : 'The fragment is left out.',
        });
        return { fragments: {}, fragmentFiles, problems: [problem] };
    }));
    return {
        fragments: Object.fromEntries(loaded.flatMap(({ fragments }) => Object.entries(fragments))),
        fragmentFiles: loaded.flatMap(({ fragmentFiles }) => fragmentFiles),
        problems: loaded.flatMap(({ problems }) => problems),
    };
}
function withoutPath(owner, name, index) {
    return problemAt(owner.source, ['spec', 'fragments', index], {
        code: 'missing-key',
        message: `The fragment "${name}" has no path, so its text cannot be found.`,
        hint: 'Add "path": the file of the text, relative to this file.',
    });
}
