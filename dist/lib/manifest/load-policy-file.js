import path from 'node:path';
import { problemAt } from "./problem-at.js";
import { createSourceReader, shownPath } from "./source-reader.js";
import { parseYamlSource } from "./yaml-source.js";
/** What the policy file beside an Arena manifest is called, the usual name first. */
export const POLICY_FILE_NAMES = ['arena-action.yaml', 'arena-action.yml'];
/** Loads the `arena-action.yaml` of a directory, where there is one. */
export async function loadPolicyFile(directory, io, base) {
    const places = POLICY_FILE_NAMES.map((name) => path.join(directory, name));
    const there = await Promise.all(places.map((place) => io.exists(place)));
    const [first, second] = places.filter((_, index) => there[index]);
    if (first === undefined)
        return { isThere: false, problems: [] };
    const sources = createSourceReader(io, base);
    const read = await sources.read(first);
    if ('reason' in read) {
        const { source, reason } = read;
        const message = `The policy file ${source.file} cannot be read: ${reason}`;
        return { isThere: true, problems: [problemAt(source, [], { code: 'missing-file', message })] };
    }
    const parsed = await parse(read);
    if (second === undefined)
        return { ...parsed, isThere: true };
    const twice = problemAt(read.source, [], {
        code: 'duplicate-policy',
        message: `There is ${shownPath(second, base)} besides, and only one of the two can count.`,
        hint: 'Remove one of the two.',
    });
    return { isThere: true, problems: [...parsed.problems, twice] };
}
/** Reads a policy file whose text came from elsewhere, such as another commit. */
export async function parsePolicyText(text, absolutePath, base) {
    const identity = { absolutePath, file: shownPath(absolutePath, base) };
    return { ...(await parse(await parseYamlSource(text, identity))), isThere: true };
}
/** Many repositories have no policy file, and what understands one is loaded by those that have. */
async function parse(source) {
    const { parsePolicyFile } = await import("./parse-policy-file.js");
    return parsePolicyFile(source);
}
