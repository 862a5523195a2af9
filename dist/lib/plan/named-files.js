import path from 'node:path';
import { textOfThrown } from "../lib/error-like.js";
import { problemAt } from "../manifest/problem-at.js";
import { parseGoTemplate } from "../tools/go-template.js";
/** The file that a check names in its parameters, if it does. */
export function fileOfCheck({ definition, rawParams }, configured) {
    const file = definition?.file;
    const name = file === undefined ? undefined : rawParams[file.param];
    if (file === undefined || typeof name !== 'string' || name === '')
        return [];
    const { source, path: at, directory } = configured;
    const absolutePath = path.resolve(directory, name);
    return [{ source, path: [...at, 'params', file.param], absolutePath, name, examine: file.examine }];
}
/** The files that answer for a tool in mock mode. */
export function filesOfTool({ spec, source }) {
    const { mock_template_file: template, mock_result_file: result } = spec;
    const fileAt = (key, name, examine) => name
        ? [
            {
                source,
                path: ['spec', key],
                absolutePath: path.resolve(path.dirname(source.absolutePath), name),
                name,
                examine,
            },
        ]
        : [];
    return [
        ...fileAt('mock_template_file', template, parseGoTemplate),
        ...fileAt('mock_result_file', result, () => undefined),
    ];
}
/** A problem when the template written in a tool cannot be parsed. */
export function findTemplateProblems({ spec, source }) {
    if (!spec.mock_template)
        return [];
    try {
        parseGoTemplate(spec.mock_template);
        return [];
    }
    catch (error) {
        return [
            problemAt(source, ['spec', 'mock_template'], {
                code: 'invalid-template',
                message: `"mock_template" cannot be used: ${reasonOf(error)}.`,
                hint: 'Templates are written as in text/template of Go, with a part of its functions.',
            }),
        ];
    }
}
/** Reads the files that manifests name, each once for each place that names it, and tells what is wrong with them. */
export async function findFileProblems(files, readText) {
    const byPlace = new Map(files.map((file) => [`${file.source.file} ${JSON.stringify(file.path)}`, file]));
    const found = [...byPlace.values()].map(async (file) => {
        const text = await readText(file.absolutePath).catch((error) => ({ error }));
        if (typeof text !== 'string') {
            return [problemOf(file, 'missing-file', `cannot be read: ${reasonOf(text.error)}`)];
        }
        try {
            file.examine(text);
            return [];
        }
        catch (error) {
            return [problemOf(file, 'invalid-file', `cannot be used: ${reasonOf(error)}`)];
        }
    });
    return (await Promise.all(found)).flat();
}
function problemOf({ source, path: at, name }, code, what) {
    return problemAt(source, at, {
        code,
        message: `The file ${name} ${what}.`,
        hint: 'Its path starts from the file that names it.',
    });
}
function reasonOf(error) {
    return textOfThrown(error).replace(/\.$/, '');
}
