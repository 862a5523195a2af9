import path from 'node:path';
import { formatLocation } from "../model/location.js";
import { parseManifest } from "./parse-manifest.js";
import { problemAt } from "./problem-at.js";
/** Members from files, then those written in place, as one list. */
export function joinMembers(kind, files, inline) {
    const entries = [...files.entries, ...inline.entries];
    // Those among the files have been told.
    const told = repeatedNames(kind, files.entries).length;
    return {
        entries,
        isComplete: files.isComplete && inline.isComplete,
        files: files.files,
        problems: [...files.problems, ...inline.problems, ...repeatedNames(kind, entries).slice(told)],
    };
}
/** Loads the manifests that a list of references names; paths start from the directory of the referring file. */
export async function loadMembers(kind, references, owner, sources) {
    const directory = path.dirname(owner.absolutePath);
    const seen = new Map();
    const loading = references.map((reference) => {
        // A blank file name has been reported where it stands.
        if (reference.file === '')
            return { isKnown: false, problems: [] };
        const target = path.resolve(directory, reference.file);
        const first = seen.get(target);
        if (first !== undefined)
            return { isKnown: true, problems: [repeatedFile(owner, reference, first)] };
        seen.set(target, reference);
        return sources.read(target).then((read) => readMember(kind, reference, owner, read));
    });
    const members = await Promise.all(loading);
    const entries = members.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    return {
        entries,
        isComplete: members.every(({ isKnown }) => isKnown),
        files: [...seen.keys()],
        problems: [...members.flatMap(({ problems }) => problems), ...repeatedNames(kind, entries)],
    };
}
function readMember(kind, reference, owner, read) {
    if ('reason' in read) {
        const message = `The ${kind} file ${read.source.file} cannot be read: ${read.reason}`;
        const hint = `Paths start from the directory of ${path.basename(owner.absolutePath)}.`;
        const problem = problemAt(owner, [...reference.path, 'file'], { code: 'missing-file', message, hint });
        return { isKnown: false, problems: [problem] };
    }
    const { manifest, otherKind, problems } = parseManifest(kind, read);
    if (otherKind !== undefined) {
        const message = `${read.source.file} is of the kind ${otherKind}; the kind ${kind} is expected here.`;
        const hint = `List it where ${otherKind} files belong, or name another file.`;
        const problem = problemAt(owner, [...reference.path, 'file'], { code: 'wrong-kind', message, hint });
        return { isKnown: false, problems: [...problems, problem] };
    }
    return manifest === undefined
        ? { isKnown: false, problems }
        : { entry: { reference, manifest }, isKnown: true, problems };
}
function repeatedFile(owner, reference, first) {
    const { line } = owner.locate([...first.path, 'file']);
    return problemAt(owner, [...reference.path, 'file'], {
        severity: 'warning',
        code: 'duplicate-file',
        message: `${reference.file} is listed already in line ${line}; it is used once.`,
        hint: 'Remove one of the two.',
    });
}
function repeatedNames(kind, entries) {
    const seen = new Map();
    return entries.flatMap(({ manifest: { id, source } }) => {
        const first = seen.get(id);
        if (first === undefined) {
            seen.set(id, source);
            return [];
        }
        const place = formatLocation(first.locate(['metadata', 'name']));
        return problemAt(source, ['metadata', 'name'], {
            // A prompt is found by its task type, so its name may be shared.
            severity: kind === 'PromptConfig' ? 'warning' : 'error',
            code: 'duplicate-name',
            message: `Another ${kind} is called "${id}" already: ${place}.`,
            hint: 'Give each its own metadata.name.',
        });
    });
}
